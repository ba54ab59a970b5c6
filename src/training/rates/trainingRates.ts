import type { Seconds } from "../../units/quantity.js";

/** Training rates of kernels, communication and the host: shares of a machine's peaks, and added times. All are above 0. */
export interface TrainingRates {
  /** Share of the 16-bit peak that large matrix products sustain. */
  readonly compute16: number;
  /** Share of the 8-bit peak. */
  readonly compute8: number;
  /** Share of the 4-bit peak. */
  readonly compute4: number;
  /** Rate of products by experts, as a share of what one large product reaches. */
  readonly expertCompute: number;
  /** Values of a result that processors could have made while they wait for the last tiles. */
  readonly idleOutputs: number;
  /** Overhead per matrix product, in seconds. */
  readonly launchSeconds: Seconds;
  /** Share of the 16-bit peak that attention sustains on long sequences, forward and backward pass together. */
  readonly attentionCompute: number;
  /** Sequence length at which attention reaches half of `attentionCompute`, in tokens. */
  readonly attentionTokens: number;
  /** Share of the memory bandwidth that element-wise kernels sustain. */
  readonly bandwidth: number;
  /** Bytes that element-wise kernels move, over what the kind of kernels suggests. */
  readonly elementwiseFactor: number;
  /** Bytes that converting the inputs of one product to 8 or 4 bits moves for each value. */
  readonly conversionBytes: number;
  /** Host time of one layer and micro-batch, forward and backward pass, over what the kind of kernels suggests. */
  readonly hostFactor: number;
  /** Further host time of a layer with experts, over what the kind of kernels suggests. */
  readonly expertHostFactor: number;
  /** Share of the exchanges of tensor parallelism that computing does not hide. */
  readonly tensorExposure: number;
  /** Share of the exchanges of experts that computing does not hide. */
  readonly expertExposure: number;
  /** Rows of the most loaded expert-parallel rank over the mean. */
  readonly expertImbalance: number;
  /** Share of a link's one-way bandwidth that long exchanges sustain. */
  readonly linkBandwidth: number;
  /** Share of a network port's bandwidth that long exchanges sustain. */
  readonly networkBandwidth: number;
  /** Waiting of pipeline stages, over what the schedule implies. */
  readonly bubbleFactor: number;
  /** Time that each step takes besides its micro-batches: logging, data, clipping, barriers. */
  readonly fixedSeconds: Seconds;
  /** Slowdown of a step for each e-fold of accelerators above eight. */
  readonly stragglerShare: number;
  /** Everything that works, over what the above gives: what a framework adds that has no name. */
  readonly workFactor: number;
}
