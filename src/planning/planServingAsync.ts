import { checkFields, checkFunction } from "../units/checkShape.js";
import { type PlanningOptions, searchPlans } from "./searchPlans.js";
import type { ServingPlans } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** Options of a search that pauses between candidates. */
export interface AsyncPlanningOptions extends PlanningOptions {
  /** Lets other work run: `setImmediate` of `node:timers/promises`, or `scheduler.yield` in a browser. */
  readonly pause: () => Promise<unknown>;
}

/** Candidates between two pauses: about 10 ms. */
const candidatesPerPause = 16;

/**
 * Does what {@link planServing} does without blocking the event loop, so that pages stay responsive and a signal can be aborted by a timer
 * or a user.
 *
 * @param question - models, machines with prices, demand, objectives, availability, headroom and confidence
 * @param options - how to pause, progress callback and abort signal
 * @returns a promise of ranked plans, rejected candidates with reasons and shortfalls, and the Pareto front of cost and latency
 * @throws {@link InvalidQuantityError} if a field of the question is out of range
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { planServingAsync } from "llm-economics/planning";
 *
 * const machines = [{ accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 }];
 * const demand = { requestsPerSecond: 20, input: 1024, output: 256 };
 * const pause = () => new Promise((resolve) => setTimeout(resolve));
 * const { plans } = await planServingAsync({ models: [llama31_8b], machines, demand }, { pause, signal: AbortSignal.timeout(10_000) });
 * plans.length; // => 4
 * ```
 */
export function planServingAsync(question: ServingQuestion, options: AsyncPlanningOptions): Promise<ServingPlans> {
  const { pause, ...rest } = checkFields("options", options, { pause: checkFunction }, "");
  const search = searchPlans(question, rest);
  // The first step checks the question, so that invalid input throws here and not later.
  return finish(search, search.next(), pause);
}

/** Runs a search to its end, with pauses. */
async function finish(
  search: ReturnType<typeof searchPlans>,
  first: IteratorResult<number, ServingPlans>,
  pause: AsyncPlanningOptions["pause"],
): Promise<ServingPlans> {
  let step = first;
  while (!step.done) {
    if (step.value % candidatesPerPause === 0) await pause();
    step = search.next();
  }
  return step.value;
}
