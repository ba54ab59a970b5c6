import { sustainableRate } from "../inference/closedLoop.js";
import { intervalLevel } from "../inference/describeServing.js";
import { infeasible } from "../inference/infeasible.js";
import type { InfeasibleInference } from "../inference/inferenceEstimate.js";
import { mostUtilization } from "../inference/openLoop.js";
import { nonNegative } from "../units/check.js";
import { checkShape, type Shape } from "../units/checkShape.js";
import type { Estimate } from "../units/estimate.js";
import type { ShapeOptions } from "./load.js";
import { type LoadablePlan, type PreparedLoad, prepareLoad } from "./loadPlan.js";
import { arrivingState, arrivingTimes } from "./loadState.js";
import { missedObjective, type Objective, type Objectives, objectiveList, tightest } from "./objectives.js";
import { arrivingLoad } from "./poisson.js";
import type { RequestTimes } from "./requestTimes.js";

/** The highest rate at which a plan keeps its objectives, and what stops it there. */
export interface MaximumRate {
  readonly fits: true;
  /** Requests per second; 0 if one request alone misses an objective. */
  readonly requestsPerSecond: Estimate;
  /** The objective that a higher rate would miss; null if the plan would saturate first. */
  readonly binding: Objective | null;
  /** Ratio of the time of a single request to the tightest objective: above 1 no rate keeps it. */
  readonly aloneRatio: number;
  /** Times of requests at that rate. */
  readonly times: RequestTimes;
  /** Requests per second that the plan sustains without objectives. */
  readonly sustainableRequestsPerSecond: Estimate;
}

/** The requests whose rate is asked for. */
export interface RateQuestion extends ShapeOptions {
  /** Variance of the time between arrivals over its squared mean; 1 (random arrivals) if left out. */
  readonly squaredVariation?: number | undefined;
}

const questionShape = { input: 0, output: 0, squaredVariation: [nonNegative] } as const satisfies Shape<RateQuestion>;

/** Halvings of the range in which the highest rate lies: to one part in four thousand. */
const halvings = 12;
/** The rate at which a request is practically alone, as a share of the sustainable one. */
const alone = 1e-4;

/** The highest rate of one replica that keeps the objectives, if it is `faster` times as fast as estimated. */
export function highestRate(
  plan: PreparedLoad,
  objectives: readonly Objective[],
  faster = 1,
): { readonly rate: number; readonly binding: Objective | null } {
  // A replica that is faster serves the same at the rate that many times over, each time that many times shorter.
  const scaled = objectives.map((objective) => ({ ...objective, seconds: objective.seconds * faster }));
  const sustainable = sustainableRate(plan.replica);
  const missedAt = (share: number) => missedObjective(scaled, arrivingTimes(plan, share * sustainable));
  const named = (missed: Objective) => objectives[scaled.indexOf(missed)] ?? missed;
  const never = missedAt(alone);
  if (never) return { rate: 0, binding: named(never) };
  let low = alone;
  let high: number = mostUtilization;
  let missed = missedAt(high);
  if (!missed) return { rate: high * sustainable * faster, binding: null };
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    const found = missedAt(middle);
    if (found) {
      high = middle;
      missed = found;
    } else {
      low = middle;
    }
  }
  return { rate: low * sustainable * faster, binding: named(missed) };
}

/** The objective that one request alone takes the largest share of, with that share. */
export function aloneTightest(plan: PreparedLoad, objectives: readonly Objective[]) {
  return tightest(objectives, arrivingState(plan, alone * sustainableRate(plan.replica)).times);
}

/**
 * The highest rate at which a plan keeps all its objectives, and which of them binds.
 *
 * Model: the percentiles of {@link estimateLoad} never fall as the rate rises, so that the highest rate is found by halving. Its interval is
 * what the rate would be if the plan were faster or slower by the spread of the throughput.
 * Assumes: requests that arrive without end at a steady mean rate.
 *
 * @param plan - the model, the accelerators and the engine's limits
 * @param requests - the lengths of requests, and how unevenly they arrive
 * @param objectives - the most seconds for statistics of the times
 * @returns the rate over all replicas, and what binds; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for an impossible plan, length or objective
 * @source MLPerf Inference server scenario, which asks for the same
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
  const level = intervalLevel;
  const low = highestRate(prepared, list, 1 / throughput).rate * replicas;
  const high = highestRate(prepared, list, throughput).rate * replicas;
  return {
    fits: true,
    requestsPerSecond: { value: found.rate * replicas, interval: { low, high, level } },
    binding: found.binding,
    aloneRatio: aloneTightest(prepared, list)?.ratio ?? 0,
    times: arrivingState(prepared, Math.max(found.rate, alone * each)).times,
    sustainableRequestsPerSecond: {
      value: sustainable,
      interval: { low: sustainable / throughput, high: sustainable * throughput, level },
    },
  };
}
