import { checkEach } from "../units/checkShape.js";
import type { PlannedServing, PlanOutcome, RejectedServing, ServingPlans } from "./servingPlan.js";

/** The latency that the front weighs against cost. */
function latencyOf({ times }: PlannedServing): number {
  return times.endToEndLatency.p95;
}

/** The cheapest first; of equal cost, the faster. */
function byCost(a: PlannedServing, b: PlannedServing): number {
  return a.costPerHour.value - b.costPerHour.value || latencyOf(a) - latencyOf(b);
}

/**
 * Outcomes of candidates as an answer: plans by cost, rejected candidates, and the front of cost against latency.
 *
 * @param outcomes - what `evaluateCandidate` returned, in any order
 * @returns ranked plans, rejections and the front
 * @example
 * ```ts
 * import { rankPlans } from "llm-economics/planning";
 *
 * rankPlans([]).plans.length; // => 0
 * ```
 */
export function rankPlans(outcomes: readonly PlanOutcome[]): ServingPlans {
  checkEach("outcomes", outcomes);
  const plans = outcomes.filter((outcome): outcome is PlannedServing => outcome.feasible).sort(byCost);
  const rejected = outcomes.filter((outcome): outcome is RejectedServing => !outcome.feasible);
  const front: PlannedServing[] = [];
  for (const plan of plans) {
    const last = front.at(-1);
    if (last === undefined || latencyOf(plan) < latencyOf(last)) front.push(plan);
  }
  return { plans, rejected, front };
}
