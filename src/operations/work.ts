import type { FlopsPerSecond } from "../units/quantity.js";

/** The arithmetic that a matrix multiplication runs at on a given machine. */
export interface Arithmetic {
  /** Peak rate of that arithmetic. */
  readonly flopsPerSecond: FlopsPerSecond;
  /** Width of the operands in bits: the wider of weights and activations. */
  readonly bits: 16 | 8 | 4;
  /** Whether the weights are multiplied as stored, or widened first. */
  readonly weights: "as-stored" | "widened";
}

/** Matrix multiplications of one kernel, on one accelerator, over all layers that have it. */
export interface LinearWork {
  /** Layers that run it in one step. */
  readonly layers: number;
  /** FLOPs of one layer for one token. */
  readonly flopsPerToken: number;
  /** Bytes of weights of one layer. */
  readonly weightBytes: number;
  /** Bytes of inputs and outputs of one layer for one token. */
  readonly activationBytesPerToken: number;
  /** What it runs at. */
  readonly arithmetic: Arithmetic;
}

/** Routed experts, on one accelerator, over all layers that have them. */
export interface ExpertWork extends LinearWork {
  /** Experts of a layer, over all accelerators. */
  readonly experts: number;
  /** Experts of a layer that this accelerator holds (a share of each, under tensor parallelism). */
  readonly expertsHeld: number;
  /** Experts that one token passes. */
  readonly expertsPerToken: number;
  /** Whether training kept the experts evenly loaded. */
  readonly balanced: boolean;
}

/** Attention of one shape, on one accelerator, over all layers that have it. */
export interface AttentionWork {
  /** Layers that run it. */
  readonly layers: number;
  /** Bytes read from the cache of one layer for one visible token, with all heads that this accelerator attends with. */
  readonly cacheBytesPerToken: number;
  /** FLOPs of one query token for one visible token while decoding. */
  readonly decodeFlops: number;
  /** FLOPs of one query token for one visible token in a prompt. */
  readonly prefillFlops: number;
  /** Tokens that a query sees at most. */
  readonly visibleTokens: number;
  /** Bytes of the index read for each token of the context, if tokens are selected. */
  readonly indexBytesPerToken: number;
  /** FLOPs of the index for each token of the context. */
  readonly indexFlops: number;
}

/** A recurrent state, on one accelerator, over all layers that have it. */
export interface StateWork {
  /** Layers that have it. */
  readonly layers: number;
  /** Bytes of the state of one sequence in one layer. */
  readonly bytesPerSequence: number;
  /** FLOPs of one token in one layer. */
  readonly flopsPerToken: number;
}

/** Kernels of one step by sort; a profile says how many launches each sort takes. */
export interface KernelCounts {
  /** Matrix multiplications with 16-bit inputs. */
  linear: number;
  /** Matrix multiplications whose inputs are rounded first. */
  rounded: number;
  /** Layers with routed experts. */
  experts: number;
  /** Layers whose router adds a bias to each expert and picks among groups. */
  biasedRouters: number;
  /** Layers with attention or a state. */
  attention: number;
  /** Layers: norms, residuals, activations. */
  layers: number;
  /** Layers with a norm of queries and keys. */
  queryKeyNorms: number;
  /** Layers with latent attention. */
  latent: number;
}

/** Exchanges of one step by sort. */
export interface ExchangeCounts {
  /** All-reduces of the hidden vectors over the tensor-parallel group. */
  reductions: number;
  /** All-reduces of a few numbers a token. */
  smallReductions: number;
  /** Layers that send each token to its experts' accelerators and back. */
  expertLayers: number;
  /** Experts that one token passes in those layers. */
  expertsPerToken: number;
}

/** Everything that one accelerator does in a step, as numbers per token and per sequence: the geometry, without any speed. */
export interface StepWork {
  readonly linears: readonly LinearWork[];
  readonly head: LinearWork;
  readonly experts: readonly ExpertWork[];
  readonly attentions: readonly AttentionWork[];
  readonly states: readonly StateWork[];
  readonly kernels: Readonly<KernelCounts>;
  readonly exchanges: Readonly<ExchangeCounts>;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Weights that the fullest accelerator holds. */
  readonly weightBytes: number;
  /** Cache bytes that one accelerator keeps for one token of the context, by window. */
  readonly caches: readonly { readonly bytesPerToken: number; readonly visibleTokens: number }[];
  /** State bytes that one accelerator keeps for one sequence. */
  readonly stateBytesPerSequence: number;
}
