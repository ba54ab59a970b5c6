import { globalProfile } from "../efficiency/globalProfile.js";
import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import { closedLoop } from "./closedLoop.js";
import { infeasible } from "./infeasible.js";
import type { InfeasibleInference } from "./inferenceEstimate.js";
import type { ServingPlan } from "./inferencePlan.js";
import { preparedReplica, preparePlan } from "./preparedPlan.js";

/** Values without intervals for many numbers of requests in flight, in the order asked for. */
export interface ConcurrencySweep {
  readonly fits: true;
  /** Most requests that run at once, over all replicas. */
  readonly largestBatch: number;
  /** Generated tokens of all requests together, per second. */
  readonly outputTokensPerSecond: readonly number[];
  /** From arrival of a request to its first output token, in seconds. */
  readonly timeToFirstTokenSeconds: readonly number[];
  /** From one output token to the next, in seconds. */
  readonly timePerOutputTokenSeconds: readonly number[];
}

/**
 * Estimates a plan at each of many numbers of requests in flight. The plan is checked and prepared once; each estimate runs the bare kernel.
 *
 * Model: the closed loop of {@link estimateInference}, without intervals, terms and assumptions.
 * Assumes: a steady state with each request replaced as it ends.
 *
 * @param plan - the model, the accelerators and the lengths of a request
 * @param concurrencies - numbers of requests in flight
 * @returns on `fits: true` one value of each metric for each number; on `fits: false` the memory that is missing, as an estimate says it
 * @throws {@link InvalidQuantityError} for a degree, length or number that is out of range
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
  for (const [at, concurrency] of concurrencies.entries()) {
    const state = closedLoop(replica, Math.max(1, concurrency / parallel.replicas));
    sweep.outputTokensPerSecond[at] = state.requestsPerSecond * parallel.replicas * plan.outputTokens;
    sweep.timeToFirstTokenSeconds[at] = state.timeToFirstToken;
    sweep.timePerOutputTokenSeconds[at] = state.timePerOutputToken;
  }
  return sweep;
}
