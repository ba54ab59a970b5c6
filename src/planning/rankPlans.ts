import { checkEach } from "../units/checkShape.js";
import type { PlannedServing, PlanOutcome, RejectedServing, ServingPlans } from "./servingPlan.js";

/** The latency on the Pareto front: the 95th percentile of the end-to-end latency, in seconds. */
function latencyOf({ times }: PlannedServing): number {
  return times.endToEndLatency.p95;
}

/** Orders plans by cost, then by latency. */
function byCost(a: PlannedServing, b: PlannedServing): number {
  return a.costPerHour.value - b.costPerHour.value || latencyOf(a) - latencyOf(b);
}

/**
 * Ranks the outcomes of candidates: plans by cost, rejected candidates, and the Pareto front of cost and latency.
 *
 * @param outcomes - results of `evaluateCandidate`, in any order
 * @returns ranked plans, rejections and the Pareto front
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
