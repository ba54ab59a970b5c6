import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { evaluateCandidate } from "./evaluateCandidate.js";
import { planCandidates } from "./planCandidates.js";
import { rankPlans } from "./rankPlans.js";
import type { PlanOutcome, ServingPlans } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** How a long search tells how far it is, and is stopped. */
export interface PlanningOptions {
  /** Called after each candidate with how many are done and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** A signal, such as that of an AbortController: the search stops with its reason once it is aborted. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown | undefined } | undefined;
}

/**
 * Which machines, how many of them and in what set-up serve a demand under latency objectives, and what that costs: every combination of
 * models, machines, engines and degrees, worked out and ranked.
 *
 * Model: for each candidate the highest rate at which one replica keeps the objectives (as `maximumRate` of `llm-economics/load`), replicas
 * for the demand with headroom, spares for the availability, and the price of all accelerators. With a `confidence`, the rate is what
 * the plan keeps with that probability.
 * Assumes: requests spread evenly over replicas; replicas that fail independently; one kind of machine a plan.
 *
 * @param question - models, machines with prices, demand, objectives, availability, headroom and confidence
 * @param options - progress and a signal to stop
 * @returns ranked plans, rejected candidates with typed reasons and shortfalls, and the front of cost against latency
 * @throws {@link InvalidQuantityError} for impossible fields of the question
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
  const { onProgress, signal } = checkShape("options", options, { onProgress: [checkFunction], signal: [checkObject] });
  const candidates = planCandidates(question);
  const outcomes: PlanOutcome[] = [];
  for (const candidate of candidates) {
    if (signal?.aborted) throw signal.reason ?? new InvalidQuantityError("signal", signal, "one that is not aborted");
    outcomes.push(evaluateCandidate(question, candidate));
    onProgress?.(outcomes.length, candidates.length);
  }
  return rankPlans(outcomes);
}
