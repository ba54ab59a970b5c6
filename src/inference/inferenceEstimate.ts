import type { Estimate } from "../units/estimate.js";
import type { Bytes, Seconds } from "../units/quantity.js";

/** What bounds a decode step: its largest term. */
export type Bound = "memory-bandwidth" | "compute" | "interconnect" | "overhead";

/** Terms of one decode step, which sum to `stepSeconds`. */
export interface StepTerms {
  /** Matrix multiplications by weights: attention projections, feed-forward blocks, experts, head. */
  readonly weightsSeconds: Seconds;
  /** Attention over the key-value cache, and updates of recurrent states. */
  readonly attentionSeconds: Seconds;
  /** Communication between accelerators. */
  readonly communicationSeconds: Seconds;
  /** Kernel launch overhead. */
  readonly launchSeconds: Seconds;
  /** Host work that the accelerator does not hide: scheduling, sampling, detokenization. */
  readonly hostSeconds: Seconds;
  /** Prompt tokens that run in the step (chunked prefill), averaged over steps. */
  readonly prefillSeconds: Seconds;
}

/** Memory of one accelerator of a plan, in bytes. */
export interface MemoryPlan {
  /** Weights on one accelerator. */
  readonly weightBytes: Bytes;
  /**
   * Memory that the engine uses for neither weights nor cache: activations, driver and libraries, and the share that it leaves
   * free.
   */
  readonly reservedBytes: Bytes;
  /** Key-value cache and recurrent state of the running requests. */
  readonly cacheBytes: Bytes;
  /** Memory of one accelerator. */
  readonly availableBytes: Bytes;
  /** Key-value cache and recurrent state of one request at its full length. */
  readonly cacheBytesPerRequest: Bytes;
  /** Capacity of the key-value cache of one replica in tokens, for requests of the plan's lengths. */
  readonly cacheCapacityTokens: number;
  /** Largest number of running requests over all replicas, limited by memory and by the engine's limits. */
  readonly largestBatch: number;
}

/** Latency, throughput, power and memory of a plan, with intervals and the terms behind them. */
export interface InferenceEstimate {
  readonly fits: true;
  /** Time from the arrival of a request to its first output token. */
  readonly timeToFirstTokenSeconds: Estimate;
  /** Mean time between the output tokens of one request. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** Time from the arrival of a request to its last output token. */
  readonly endToEndLatencySeconds: Estimate;
  /** Output tokens per second over all requests. */
  readonly outputTokensPerSecond: Estimate;
  /** Prompt tokens per second over all requests. */
  readonly inputTokensPerSecond: Estimate;
  /** Output and prompt tokens per second over all requests. */
  readonly totalTokensPerSecond: Estimate;
  /** Completed requests per second: the arrival rate, unless it exceeds the sustainable rate. */
  readonly requestsPerSecond: Estimate;
  /** Highest request rate that the plan sustains, reached when requests are always waiting. */
  readonly sustainableRequestsPerSecond: Estimate;
  /** True if the arrival rate is at least the sustainable rate, that is, if the saturation probability is at least one half. */
  readonly saturated: false;
  /** Probability that the arrival rate exceeds the sustainable rate; 0 if the number of requests in flight is given. */
  readonly saturationProbability: number;
  /** Mean power of all accelerators; null if the power limit of the accelerator is not published. */
  readonly averagePowerWatts: Estimate | null;
  /** Output tokens per second and watt, that is, per joule of accelerator energy; null if the power limit is not published. */
  readonly outputTokensPerSecondPerWatt: Estimate | null;
  /** Mean number of requests that decode at the same time, over all replicas. */
  readonly batch: number;
  /** Share of the accelerators' busy time spent on prefill. */
  readonly prefillShare: number;
  /** Share of the cache capacity in use. */
  readonly cacheUse: number;
  /** Number of accelerators of the plan. */
  readonly accelerators: number;
  /** What bounds the decode step. */
  readonly bound: Bound;
  /** Time between two output tokens at the mean batch size: the sum of the terms. */
  readonly stepSeconds: Seconds;
  /** Terms of the step time. */
  readonly terms: StepTerms;
  /** Memory of one accelerator. */
  readonly memory: MemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/**
 * Estimate of a plan whose arrival rate exceeds its sustainable rate. The queue grows without bound, so there is no time to first
 * token.
 */
export interface SaturatedInference
  extends Omit<InferenceEstimate, "saturated" | "timeToFirstTokenSeconds" | "endToEndLatencySeconds"> {
  readonly saturated: true;
  /** Null, because it grows for as long as the load lasts. */
  readonly timeToFirstTokenSeconds: null;
  /** Null, because it grows for as long as the load lasts. */
  readonly endToEndLatencySeconds: null;
}

/** A plan whose weights and cache of one request do not fit in memory. */
export interface InfeasibleInference {
  readonly fits: false;
  /** Memory that the plan would need, and the shortfall per accelerator. */
  readonly memory: MemoryPlan & { readonly shortfallBytes: Bytes; readonly acceleratorsNeeded: number };
  /** Smallest degrees that divide the heads and at which the plan fits; null if no degree is enough. */
  readonly fittingDegrees: { readonly tensorParallel: number; readonly pipelineParallel: number } | null;
}
