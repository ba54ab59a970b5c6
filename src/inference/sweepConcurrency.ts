import { globalProfile } from "../efficiency/globalProfile.js";
import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import { closedLoop } from "./closedLoop.js";
import type { ServingPlan } from "./inferencePlan.js";
import { preparedReplica, preparePlan } from "./preparedPlan.js";

/** Values without intervals for many numbers of requests in flight, in the order asked for. */
export interface ConcurrencySweep {
  /** Most requests that fit at once, over all replicas; 0 if the plan does not fit, and then all values are 0. */
  readonly largestBatch: number;
  /** Generated tokens of all requests together, per second. */
  readonly outputTokensPerSecond: readonly number[];
  /** From arrival of a request to its first output token, in seconds. */
  readonly timeToFirstTokenSeconds: readonly number[];
  /** From one output token to the next, in seconds. */
  readonly timePerOutputTokenSeconds: readonly number[];
}

/**
 * How fast a plan serves at each of many numbers of requests in flight: checked and prepared once, then the bare kernel for each.
 *
 * Model: the closed loop of {@link estimateInference}, without intervals, terms and assumptions.
 * Assumes: a steady state with each request replaced as it ends.
 *
 * @param plan - the model, the accelerators and the lengths of a request
 * @param concurrencies - numbers of requests in flight
 * @returns one value of each sort for each number
 * @throws {@link InvalidQuantityError} for a degree, length or number that cannot be
 * @source as {@link estimateInference}
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { sweepConcurrency } from "llm-economics/inference";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH200Sxm, inputTokens: 1024, outputTokens: 256 };
 * const { outputTokensPerSecond } = sweepConcurrency(plan, [1, 8, 64]);
 * outputTokensPerSecond.toSorted((a, b) => a - b); // => outputTokensPerSecond
 * ```
 */
export function sweepConcurrency(plan: ServingPlan, concurrencies: readonly number[]): ConcurrencySweep {
  checkObject("plan", plan);
  checkList("concurrencies", concurrencies);
  for (const concurrency of concurrencies) whole("concurrencies", concurrency);
  const prepared = preparePlan({ ...plan, concurrency: 1 });
  const { parallel, largestBatch } = prepared;
  const replica = preparedReplica(prepared, (plan.efficiency ?? globalProfile).rates);
  const sweep = {
    largestBatch: largestBatch * parallel.replicas,
    outputTokensPerSecond: concurrencies.map(() => 0),
    timeToFirstTokenSeconds: concurrencies.map(() => 0),
    timePerOutputTokenSeconds: concurrencies.map(() => 0),
  };
  if (largestBatch < 1) return sweep;
  for (const [at, concurrency] of concurrencies.entries()) {
    const state = closedLoop(replica, Math.max(1, concurrency / parallel.replicas));
    sweep.outputTokensPerSecond[at] = state.requestsPerSecond * parallel.replicas * plan.outputTokens;
    sweep.timeToFirstTokenSeconds[at] = state.timeToFirstToken;
    sweep.timePerOutputTokenSeconds[at] = state.timePerOutputToken;
  }
  return sweep;
}
