import type { InfeasibleInference, MemoryPlan } from "../inference/inferenceEstimate.js";
import type { Estimate } from "../units/estimate.js";
import type { Percentiles } from "./percentiles.js";

/** Latency percentiles, throughput and saturation of a plan under a load, with intervals. */
export interface LoadEstimate {
  /** True: the plan fits the memory of its accelerators. */
  readonly fits: true;
  /** True if the load is unlimited and its rate is at least the sustainable rate. */
  readonly saturated: false;
  /** Time from the arrival of a request to its first output token. */
  readonly timeToFirstTokenSeconds: Percentiles<Estimate>;
  /** Mean time between the output tokens of a request; percentiles are over requests. */
  readonly timePerOutputTokenSeconds: Percentiles<Estimate>;
  /** Time from the arrival of a request to its last output token. */
  readonly endToEndLatencySeconds: Percentiles<Estimate>;
  /** Completed requests per second. */
  readonly requestsPerSecond: Estimate;
  /** Output tokens per second. */
  readonly outputTokensPerSecond: Estimate;
  /** Prompt tokens per second. */
  readonly inputTokensPerSecond: Estimate;
  /** Output and prompt tokens per second. */
  readonly totalTokensPerSecond: Estimate;
  /** Highest request rate that the plan sustains, reached when requests are always waiting. */
  readonly sustainableRequestsPerSecond: Estimate;
  /** Served request rate relative to the sustainable rate. */
  readonly utilization: number;
  /** Probability that the arrival rate exceeds the sustainable rate; 0 for finite runs and closed loops. */
  readonly saturationProbability: number;
  /** Share of requests that queue before their prompt runs. */
  readonly waitProbability: number;
  /** Mean number of requests that decode at the same time, over all replicas. */
  readonly batch: number;
  /** Probability that the running requests need more cache than available, so that the youngest is preempted and recomputed. */
  readonly preemption: number;
  /** Share of the accelerators' busy time spent on prefill. */
  readonly prefillShare: number;
  /** Seconds from the first request to the end of the last one; null for an unlimited load. */
  readonly runSeconds: Estimate | null;
  /** Mean power of all accelerators; null if the power limit of the accelerator is not published. */
  readonly averagePowerWatts: Estimate | null;
  /** Output tokens per second and watt, that is, per joule of accelerator energy; null if the power limit is not published. */
  readonly outputTokensPerSecondPerWatt: Estimate | null;
  /** Number of accelerators of the plan. */
  readonly accelerators: number;
  /** Memory of one accelerator. */
  readonly memory: MemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/**
 * Estimate of a plan whose arrival rate exceeds its sustainable rate. The queue grows without bound, so there is no time to first
 * token.
 */
export interface SaturatedLoad
  extends Omit<LoadEstimate, "saturated" | "timeToFirstTokenSeconds" | "endToEndLatencySeconds"> {
  readonly saturated: true;
  /** Null, because it grows for as long as the load lasts. */
  readonly timeToFirstTokenSeconds: null;
  /** Null, because it grows for as long as the load lasts. */
  readonly endToEndLatencySeconds: null;
}

/**
 * Result of {@link estimateLoad}: an estimate, one without time to first token if the plan is saturated, or the missing memory.
 */
export type LoadResult = LoadEstimate | SaturatedLoad | InfeasibleInference;
