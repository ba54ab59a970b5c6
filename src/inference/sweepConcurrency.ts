import { globalProfile } from "../efficiency/globalProfile.js";
import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import { closedLoop } from "./closedLoop.js";
import { infeasible } from "./infeasible.js";
import type { InfeasibleInference } from "./inferenceEstimate.js";
import type { ServingPlan } from "./inferencePlan.js";
import { preparedReplica, preparePlan } from "./preparedPlan.js";

/** Latency and throughput by number of requests in flight, without intervals and in the order of the input. */
export interface ConcurrencySweep {
  readonly fits: true;
  /** Largest number of running requests over all replicas. */
  readonly largestBatch: number;
  /** Output tokens per second over all requests. */
  readonly outputTokensPerSecond: readonly number[];
  /** Time from the arrival of a request to its first output token, in seconds. */
  readonly timeToFirstTokenSeconds: readonly number[];
  /** Mean time between the output tokens of one request, in seconds. */
  readonly timePerOutputTokenSeconds: readonly number[];
}

/**
 * Estimates a plan at many numbers of requests in flight. The plan is checked and prepared only once, so this is much faster than
 * repeated calls of {@link estimateInference}.
 *
 * Model: the closed loop of {@link estimateInference}, without intervals, terms and assumptions.
 * Assumes: a steady state in which a new request starts whenever one finishes.
 *
 * @param plan - the model, the accelerators and the lengths of a request
 * @param concurrencies - numbers of requests in flight
 * @returns one value of each metric per number of requests if `fits` is true; the missing memory if `fits` is false
 * @throws {@link InvalidQuantityError} if a degree, length or number of requests is out of range
 * @source as {@link estimateInference}
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { sweepConcurrency } from "llm-economics/inference";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH200Sxm, inputTokens: 1024, outputTokens: 256 };
 * const sweep = sweepConcurrency(plan, [1, 8, 64]);
 * sweep.fits && sweep.outputTokensPerSecond.length; // => 3
 * ```
 */
export function sweepConcurrency(
  plan: ServingPlan,
  concurrencies: readonly number[],
): ConcurrencySweep | InfeasibleInference {
  checkObject("plan", plan);
  checkList("concurrencies", concurrencies);
  for (const concurrency of concurrencies) whole("concurrencies", concurrency);
  const prepared = preparePlan({ ...plan, concurrency: 1 });
  const { parallel, largestBatch } = prepared;
  if (largestBatch < 1) return infeasible(prepared);
  const replica = preparedReplica(prepared, (plan.efficiency ?? globalProfile).rates);
  const sweep = {
    fits: true as const,
    largestBatch: largestBatch * parallel.replicas,
    outputTokensPerSecond: concurrencies.map(() => 0),
    timeToFirstTokenSeconds: concurrencies.map(() => 0),
    timePerOutputTokenSeconds: concurrencies.map(() => 0),
  };
  for (const [index, concurrency] of concurrencies.entries()) {
    const state = closedLoop(replica, Math.max(1, concurrency / parallel.replicas));
    sweep.outputTokensPerSecond[index] = state.requestsPerSecond * parallel.replicas * plan.outputTokens;
    sweep.timeToFirstTokenSeconds[index] = state.timeToFirstToken;
    sweep.timePerOutputTokenSeconds[index] = state.timePerOutputToken;
  }
  return sweep;
}
