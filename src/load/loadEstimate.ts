import type { InfeasibleInference, MemoryPlan } from "../inference/inferenceEstimate.js";
import type { Estimate } from "../units/estimate.js";
import type { Percentiles } from "./percentiles.js";

/** Performance of a plan under a load, its certainty and its limits. */
export interface LoadEstimate {
  /** True: the plan fits the memory of its accelerators. */
  readonly fits: true;
  /** Whether more requests probably arrive, without end, than the plan sustains. */
  readonly saturated: false;
  /** From arrival of a request to its first output token. */
  readonly timeToFirstTokenSeconds: Percentiles<Estimate>;
  /** From one output token to the next, the mean of each request: percentiles are over requests. */
  readonly timePerOutputTokenSeconds: Percentiles<Estimate>;
  /** From arrival of a request to its last output token. */
  readonly endToEndLatencySeconds: Percentiles<Estimate>;
  /** Requests finished per second. */
  readonly requestsPerSecond: Estimate;
  /** Generated tokens per second. */
  readonly outputTokensPerSecond: Estimate;
  /** Prompt tokens per second. */
  readonly inputTokensPerSecond: Estimate;
  /** Generated and prompt tokens per second. */
  readonly totalTokensPerSecond: Estimate;
  /** Requests per second that the plan sustains when requests always wait. */
  readonly sustainableRequestsPerSecond: Estimate;
  /** Requests served over those that could be. */
  readonly utilization: number;
  /** Probability that more requests arrive than the plan sustains; 0 for loads that have an end or a number in flight. */
  readonly saturationProbability: number;
  /** Share of requests that wait for others before their prompt runs. */
  readonly waitProbability: number;
  /** Requests that decode at the same time on average, over all replicas. */
  readonly batch: number;
  /** Probability that the running requests need more cache than there is, so that the youngest is put back and computed again. */
  readonly preemption: number;
  /** Share of the accelerators' busy time that goes into prompts. */
  readonly prefillShare: number;
  /** Seconds from the first request to the end of the last; null for a load without end. */
  readonly runSeconds: Estimate | null;
  /** Power of all accelerators together; null if the part's power limit is not published. */
  readonly averagePowerWatts: Estimate | null;
  /** Output tokens per joule of the accelerators; null likewise. */
  readonly outputTokensPerSecondPerWatt: Estimate | null;
  /** Accelerators of the plan. */
  readonly accelerators: number;
  /** Bytes on one accelerator. */
  readonly memory: MemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/** A plan at which more requests arrive, without end, than it sustains: its queue grows, so that no time to the first token can be given. */
export interface SaturatedLoad
  extends Omit<LoadEstimate, "saturated" | "timeToFirstTokenSeconds" | "endToEndLatencySeconds"> {
  readonly saturated: true;
  /** Null: it grows for as long as more requests arrive than are served. */
  readonly timeToFirstTokenSeconds: null;
  /** Null, likewise. */
  readonly endToEndLatencySeconds: null;
}

/** Result of {@link estimateLoad}: metrics, on `saturated: true` without times to the first token, or the missing memory. */
export type LoadResult = LoadEstimate | SaturatedLoad | InfeasibleInference;
