import type { LayerGroup } from "../models/architecture.js";
import type { MixtureOfExperts } from "../models/feedForward.js";
import type { FlopsPerSecond } from "../units/quantity.js";

/** Storage and arithmetic of one class of weights on a given accelerator. */
export interface Arithmetic {
  /** Stored bytes per weight, including its share of scales. */
  readonly bytesPerWeight: number;
  /** Peak rate of the arithmetic, in FLOP/s. */
  readonly flopsPerSecond: FlopsPerSecond;
  /** Width of the operands in bits: the wider of weights and activations. */
  readonly bits: 16 | 8 | 4;
  /** Granularity of scales: per tensor or channel, or per block of values, which needs additional arithmetic. */
  readonly scaling: "tensor" | "block";
  /** Whether the weights are dequantized before they are multiplied. */
  readonly dequantized: boolean;
  /** Whether a product with more than one token first unpacks all weights to 16 bits in memory, as bitsandbytes does. */
  readonly unpacked: boolean;
}

/** Matrix multiplication of one kernel on one accelerator, in all layers that have it. */
export interface LinearWork {
  /** Number of layers that run the kernel. */
  readonly layers: number;
  /** Weights per layer. */
  readonly parameters: number;
  /** Input and output values per layer and token. */
  readonly activations: number;
  /** Storage and arithmetic of the weights. */
  readonly arithmetic: Arithmetic;
}

/** Routed experts on one accelerator, in all layers that have them. Weights and activations are those of one expert. */
export interface ExpertWork extends LinearWork {
  /** The mixture of experts of a layer, before it is divided among accelerators. */
  readonly mixture: MixtureOfExperts;
  /** Number of experts per layer on this accelerator; under tensor parallelism it holds a slice of each. */
  readonly held: number;
}

/** Attention of one shape on one accelerator, in all layers that have it. */
export interface AttentionWork {
  /** Number of layers that run it. */
  readonly layers: number;
  /** Bytes READ from the cache per layer and visible token, for all heads on this accelerator. */
  readonly readBytesPerToken: number;
  /** FLOPs per query token and visible token while decoding. */
  readonly decodeFlops: number;
  /** Query heads per layer. */
  readonly queryHeads: number;
  /** Whether kernels for plain attention run it: grouped queries without attention sinks. */
  readonly plain: boolean;
  /** FLOPs per query token and visible token during prefill. */
  readonly prefillFlops: number;
  /** Largest number of tokens that a query attends to. */
  readonly visible: number;
  /** Index bytes read per token of the context, if a sparse indexer selects tokens. */
  readonly indexBytes: number;
  /** Indexer FLOPs per query token and token of the context. */
  readonly indexFlops: number;
}

/** Number of layers by the kernels that they launch and the collectives that they run. */
export interface LayerCounts {
  /** All layers: each launches norms, residual additions and activation functions. */
  layers: number;
  /** Layers with attention or a recurrent state. */
  mixers: number;
  /** Layers with latent attention. */
  latent: number;
  /** Layers with a sparse indexer. */
  indexed: number;
  /** Query and key norms. */
  norms: number;
  /** All-reduces of hidden vectors under tensor parallelism. */
  reductions: number;
  /** All-reduces of a few values per token under tensor parallelism. */
  smallReductions: number;
}

/**
 * The work of one accelerator in a step, per token and per sequence. It depends on peak rates only through the arithmetic
 * formats.
 */
export interface StepWork {
  readonly linears: readonly LinearWork[];
  readonly head: LinearWork;
  readonly experts: readonly ExpertWork[];
  readonly attentions: readonly AttentionWork[];
  /** Bytes of the recurrent state of one sequence in all layers; each token reads and writes all of them. */
  readonly stateBytes: number;
  /** FLOPs per token to update and read the recurrent state. */
  readonly stateFlops: number;
  readonly counts: Readonly<LayerCounts>;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Number of logits per token. */
  readonly vocabularySize: number;
  /** Layer groups of the model; {@link layerCacheBytes} returns the cache of one of their layers. */
  readonly layerGroups: readonly LayerGroup[];
  /** Bits per element of the key-value cache. */
  readonly cacheBits: number;
  /** Tensor-parallel ranks on one accelerator, which divide the heads of attention. */
  readonly ranks: number;
  /** Weight bytes on one accelerator, as a mean over the pipeline stages. */
  readonly weightBytes: number;
}
