import { type PlanningOptions, resultOf, searchPlans } from "./searchPlans.js";
import type { ServingPlans } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/**
 * Finds the machines, their number and configuration that serve a demand within latency objectives, and ranks them by cost. Every
 * combination of models, machines, engines and parallel degrees is evaluated.
 *
 * Model: for each candidate, the highest rate at which one replica meets the objectives (as `maximumRate` of `llm-economics/load`), replicas
 * for the demand with headroom, spares for the availability, and the price of all accelerators. With `confidence`, the rate is the one
 * that the plan sustains with that probability.
 * Assumes: requests are spread evenly over replicas, replicas fail independently, and a plan uses one kind of machine ({@link planMixedServing} combines several).
 *
 * This call blocks until it is done; {@link planServingAsync} lets other work run in between.
 *
 * @param question - models, machines with prices, demand, objectives, availability, headroom and confidence
 * @param options - progress callback and abort signal
 * @returns ranked plans, rejected candidates with reasons and shortfalls, and the Pareto front of cost and latency
 * @throws {@link InvalidQuantityError} if a field of the question is out of range
 * @source maximum rate under objectives: MLPerf Inference server scenario; docs/planning.md for how well it picks among measured configurations
 * @example
 * ```ts
 * import { nvidiaH100Sxm, nvidiaL40s } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { planServing } from "llm-economics/planning";
 *
 * const { plans, rejected } = planServing({
 *   models: [llama31_8b],
 *   machines: [
 *     { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 },
 *     { accelerator: nvidiaL40s, pricePerAcceleratorHour: 0.9 },
 *   ],
 *   demand: { requestsPerSecond: 20, input: 1024, output: 256 },
 *   objectives: { timePerOutputTokenSeconds: { p95: 0.05 } },
 * });
 * plans.length + rejected.length; // => 8
 * ```
 */
export function planServing(question: ServingQuestion, options: PlanningOptions = {}): ServingPlans {
  return resultOf(searchPlans(question, options));
}
