import { sustainableRate } from "../inference/closedLoop.js";
import { around, between } from "../inference/describeServing.js";
import { infeasible } from "../inference/infeasible.js";
import type { InfeasibleInference } from "../inference/inferenceEstimate.js";
import { nonNegative } from "../units/check.js";
import { checkShape, type Shape } from "../units/checkShape.js";
import type { Estimate } from "../units/estimate.js";
import { alone, highestShare } from "./highestShare.js";
import type { ShapeOptions } from "./load.js";
import { type LoadablePlan, type PreparedLoad, prepareLoad } from "./loadPlan.js";
import { arrivingState, arrivingTimes } from "./loadState.js";
import { missedObjective, type Objective, type Objectives, objectiveList, tightest } from "./objectives.js";
import { arrivingLoad } from "./poisson.js";
import type { RequestTimes } from "./requestTimes.js";

/** The highest rate at which a plan meets its latency objectives, and the objective that limits it. */
export interface MaximumRate {
  readonly fits: true;
  /** Requests per second; 0 if even a single request misses an objective. */
  readonly requestsPerSecond: Estimate;
  /** The objective that would be missed at a higher rate; null if the plan would saturate first. */
  readonly binding: Objective | null;
  /** Latency of a single request relative to the tightest objective; above 1, no rate meets it. */
  readonly aloneRatio: number;
  /** Latencies at that rate. */
  readonly times: RequestTimes;
  /** Highest request rate that the plan sustains without objectives. */
  readonly sustainableRequestsPerSecond: Estimate;
}

/** The requests whose highest rate is to be found. */
export interface RateQuestion extends ShapeOptions {
  /** Squared coefficient of variation of the time between arrivals; 1 (Poisson arrivals) if left out. */
  readonly squaredVariation?: number | undefined;
}

const questionShape = { input: 0, output: 0, squaredVariation: [nonNegative] } as const satisfies Shape<RateQuestion>;

/** The highest rate at which one replica meets the objectives, if it is `faster` times as fast as estimated. */
export function highestRate(
  plan: PreparedLoad,
  objectives: readonly Objective[],
  faster = 1,
  halvings?: number,
): { readonly rate: number; readonly binding: Objective | null } {
  // A replica that is faster by a factor serves that many times the rate, with all latencies divided by the factor.
  const scaled = objectives.map((objective) => ({ ...objective, seconds: objective.seconds * faster }));
  const sustainable = sustainableRate(plan.replica);
  const missedAt = (share: number) => missedObjective(scaled, arrivingTimes(plan, share * sustainable));
  const named = (missed: Objective) => objectives[scaled.indexOf(missed)] ?? missed;
  const { share, missed } = highestShare(missedAt, halvings);
  return { rate: share * sustainable * faster, binding: missed ? named(missed) : null };
}

/** The objective that a single request comes closest to missing, with the ratio of its latency to the objective. */
export function aloneTightest(plan: PreparedLoad, objectives: readonly Objective[]) {
  return tightest(objectives, arrivingState(plan, alone * sustainableRate(plan.replica)).times);
}

/**
 * Finds the highest request rate at which a plan meets all its latency objectives, and the objective that limits it.
 *
 * Model: the percentiles of {@link estimateLoad} never fall as the rate rises, so the highest rate is found by bisection. Its
 * interval covers a plan that is faster or slower by the throughput spread.
 * Assumes: an unlimited load at a constant mean rate.
 *
 * @param plan - the model, the accelerators and the engine's limits
 * @param requests - the lengths of requests, and the variability of arrivals
 * @param objectives - upper bounds of latency statistics
 * @returns the rate over all replicas and the binding objective; the missing memory if `fits` is false
 * @throws {@link InvalidQuantityError} if the plan, a length or an objective is out of range
 * @source MLPerf Inference server scenario, which defines the same measure
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { maximumRate } from "llm-economics/load";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
 * const found = maximumRate(plan, { input: 1024, output: 256 }, { timePerOutputTokenSeconds: { p99: 0.02 } });
 * found.fits && found.binding?.metric; // => "timePerOutputTokenSeconds"
 * ```
 */
export function maximumRate(
  plan: LoadablePlan,
  requests: RateQuestion,
  objectives: Objectives,
): MaximumRate | InfeasibleInference {
  const list = objectiveList(objectives);
  const { squaredVariation: variation = 1 } = checkShape("requests", requests, questionShape);
  const prepared = prepareLoad(plan, arrivingLoad(1, requests, variation));
  if (prepared.prepared.largestBatch < 1) return infeasible(prepared.prepared);
  const { throughput } = prepared.profile.spread;
  const { replicas } = prepared.prepared.parallel;
  const found = highestRate(prepared, list);
  const each = sustainableRate(prepared.replica);
  const sustainable = each * replicas;
  const low = highestRate(prepared, list, 1 / throughput).rate * replicas;
  const high = highestRate(prepared, list, throughput).rate * replicas;
  return {
    fits: true,
    requestsPerSecond: between(found.rate * replicas, low, high),
    binding: found.binding,
    aloneRatio: aloneTightest(prepared, list)?.ratio ?? 0,
    times: arrivingState(prepared, Math.max(found.rate, alone * each)).times,
    sustainableRequestsPerSecond: around(sustainable, throughput),
  };
}
