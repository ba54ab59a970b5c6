import type { Estimate } from "../units/estimate.js";
import type { Bytes, Seconds } from "../units/quantity.js";

/** Largest term of a decode step. */
export type Bound = "memory-bandwidth" | "compute" | "interconnect" | "overhead";

/** Terms of one decode step; they sum to `stepSeconds`. */
export interface StepTerms {
  /** Reading weights and multiplying by them: attention projections, feed-forward blocks, experts, head. */
  readonly weightsSeconds: Seconds;
  /** Reading the key-value cache (or recurrent state) and attending. */
  readonly attentionSeconds: Seconds;
  /** Exchanges between accelerators. */
  readonly communicationSeconds: Seconds;
  /** Kernel launches. */
  readonly launchSeconds: Seconds;
  /** Host work of the engine: scheduling, sampling, detokenising. */
  readonly hostSeconds: Seconds;
  /** Prompt tokens that share the step (chunked prefill), averaged over steps. */
  readonly prefillSeconds: Seconds;
}

/** Bytes on one accelerator of the plan. */
export interface MemoryPlan {
  /** Weights on the fullest accelerator. */
  readonly weightBytes: Bytes;
  /** Bytes that the engine's rule reserves for neither weights nor cache: activations, driver and libraries, and the share that it leaves free. */
  readonly reservedBytes: Bytes;
  /** Key-value cache and recurrent state of the requests in flight. */
  readonly cacheBytes: Bytes;
  /** Memory of one accelerator. */
  readonly availableBytes: Bytes;
  /** Key-value cache and state of one request at its longest, on one accelerator. */
  readonly cacheBytesPerRequest: Bytes;
  /** Tokens of cache that one replica holds, in requests of the plan's lengths. */
  readonly cacheCapacityTokens: number;
  /** Most requests that run at once, over all replicas: what fits, and what the engine's limits allow. */
  readonly largestBatch: number;
}

/** Serving rates of a plan, their intervals and their causes. */
export interface InferenceEstimate {
  readonly fits: true;
  /** From arrival of a request to its first output token. */
  readonly timeToFirstTokenSeconds: Estimate;
  /** From one output token to the next, of one request. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** From arrival of a request to its last output token. */
  readonly endToEndLatencySeconds: Estimate;
  /** Generated tokens of all requests together. */
  readonly outputTokensPerSecond: Estimate;
  /** Prompt tokens of all requests together. */
  readonly inputTokensPerSecond: Estimate;
  /** Generated and prompt tokens together. */
  readonly totalTokensPerSecond: Estimate;
  /** Requests finished per second: all that arrive, unless more arrive than the plan sustains. */
  readonly requestsPerSecond: Estimate;
  /** Requests per second that the plan sustains when requests always wait. */
  readonly sustainableRequestsPerSecond: Estimate;
  /** Whether more requests probably arrive than the plan sustains: a probability of saturation of at least one half. */
  readonly saturated: false;
  /** Probability that more requests arrive than the plan sustains; 0 where the number in flight is given. */
  readonly saturationProbability: number;
  /** Power of all accelerators together, averaged over the run; null if the part's power limit is not published. */
  readonly averagePowerWatts: Estimate | null;
  /** Output tokens per second and watt, that is output tokens per joule of the accelerators; null likewise. */
  readonly outputTokensPerSecondPerWatt: Estimate | null;
  /** Requests that decode at the same time on average, over all replicas. */
  readonly batch: number;
  /** Share of the accelerators' busy time that goes into prompts. */
  readonly prefillShare: number;
  /** Share of the key-value capacity in use. */
  readonly cacheUse: number;
  /** Accelerators of the plan. */
  readonly accelerators: number;
  /** Largest term of a decode step. */
  readonly bound: Bound;
  /** Time from one token to the next at that batch: the sum of the terms. */
  readonly stepSeconds: Seconds;
  /** Terms of the step time. */
  readonly terms: StepTerms;
  /** Bytes on one accelerator. */
  readonly memory: MemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/** A plan at which more requests arrive than it sustains: its queue grows, so that no time to the first token can be given. */
export interface SaturatedInference
  extends Omit<InferenceEstimate, "saturated" | "timeToFirstTokenSeconds" | "endToEndLatencySeconds"> {
  readonly saturated: true;
  /** Null: it grows for as long as more requests arrive than are served. */
  readonly timeToFirstTokenSeconds: null;
  /** Null, likewise. */
  readonly endToEndLatencySeconds: null;
}

/** A plan whose weights and smallest cache do not fit. */
export interface InfeasibleInference {
  readonly fits: false;
  /** Memory that it would need, and the shortfall on each accelerator. */
  readonly memory: MemoryPlan & { readonly shortfallBytes: Bytes; readonly acceleratorsNeeded: number };
  /** Degrees of the fewest accelerators on which it fits, which divide the heads; null if none is enough. */
  readonly fittingDegrees: { readonly tensorParallel: number; readonly pipelineParallel: number } | null;
}
