import type { LayerGroup } from "../models/architecture.js";
import type { MixtureOfExperts } from "../models/feedForward.js";
import type { FlopsPerSecond } from "../units/quantity.js";

/** Weights of one class on a given machine: their storage, and the arithmetic that multiplies by them. */
export interface Arithmetic {
  /** Bytes of one weight as it is stored, its share of scales included. */
  readonly bytesPerWeight: number;
  /** Peak rate of the arithmetic. */
  readonly flopsPerSecond: FlopsPerSecond;
  /** Width of the operands in bits: the wider of weights and activations. */
  readonly bits: 16 | 8 | 4;
  /** Granularity of a scale: a whole tensor or channel, or a block of a few values, which needs more arithmetic in between. */
  readonly scaling: "tensor" | "block";
  /** Whether the weights are dequantized before they are multiplied. */
  readonly dequantized: boolean;
  /** Whether products of more than one token first write all weights out in 16 bits, as bitsandbytes does with its code books. */
  readonly unpacked: boolean;
}

/** Matrix multiplications of one kernel, on one accelerator, over all layers that have it. */
export interface LinearWork {
  /** Layers that run it in one step. */
  readonly layers: number;
  /** Weights of one layer. */
  readonly parameters: number;
  /** Values that go in and come out in one layer for one token. */
  readonly activations: number;
  /** Arithmetic format. */
  readonly arithmetic: Arithmetic;
}

/** Routed experts, on one accelerator, over all layers that have them; weights and activations are those of one expert. */
export interface ExpertWork extends LinearWork {
  /** The experts of a layer, over all accelerators. */
  readonly mixture: MixtureOfExperts;
  /** Experts of a layer that this accelerator holds (a share of each, under tensor parallelism). */
  readonly held: number;
}

/** Attention of one shape, on one accelerator, over all layers that have it. */
export interface AttentionWork {
  /** Layers that run it. */
  readonly layers: number;
  /** Bytes READ from the cache of one layer for one visible token, with all heads that this accelerator attends with. */
  readonly readBytesPerToken: number;
  /** FLOPs of one query token for one visible token while decoding. */
  readonly decodeFlops: number;
  /** Query heads of one layer. */
  readonly queryHeads: number;
  /** FLOPs of one query token for one visible token in a prompt. */
  readonly prefillFlops: number;
  /** Tokens that a query sees at most. */
  readonly visible: number;
  /** Bytes of the index read for each token of the context, if tokens are selected. */
  readonly indexBytes: number;
  /** FLOPs of the index for each token of the context. */
  readonly indexFlops: number;
}

/** Layers of one step by what they launch and exchange. */
export interface LayerCounts {
  /** Layers: norms, residuals, activations. */
  layers: number;
  /** Layers with attention or a state. */
  mixers: number;
  /** Layers with latent attention. */
  latent: number;
  /** Layers with an index that picks the tokens they attend to. */
  indexed: number;
  /** Norms of queries and keys. */
  norms: number;
  /** All-reduces of the hidden vectors where matrices are divided. */
  reductions: number;
  /** All-reduces of a few numbers a token where matrices are divided. */
  smallReductions: number;
}

/** Everything that one accelerator does in a step, as numbers per token and per sequence: the geometry, without any speed. */
export interface StepWork {
  readonly linears: readonly LinearWork[];
  readonly head: LinearWork;
  readonly experts: readonly ExpertWork[];
  readonly attentions: readonly AttentionWork[];
  /** Bytes of the recurrent state of one sequence, over all layers, which each token reads and writes. */
  readonly stateBytes: number;
  /** FLOPs of one token to update and read it. */
  readonly stateFlops: number;
  readonly counts: Readonly<LayerCounts>;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Logits of one token. */
  readonly vocabularySize: number;
  /** The layers, whose caches are KEPT as {@link layerCacheBytes} says. */
  readonly layerGroups: readonly LayerGroup[];
  /** Bits of one cached element. */
  readonly cacheBits: number;
  /** Weights of all stages that the fullest accelerators hold. */
  readonly weightBytes: number;
}
