import type { MonteCarloResult } from "./monteCarlo.js";
import { summarize } from "./summarize.js";

/** Cost distribution and rank of one plan among several under the same draws. */
export interface RankedPlan<Plan extends string = string> {
  /** Name of the plan. */
  readonly plan: Plan;
  /** Distribution of the plan's cost. */
  readonly cost: MonteCarloResult;
  /** Share of runs in which this plan is the cheapest; ties count for the first plan. */
  readonly cheapestShare: number;
  /** For each other plan, the share of runs in which this one costs less. */
  readonly beats: { readonly [Other in Plan]?: number };
}

/** Cost of one plan in each run. */
export interface PlanCosts<Plan extends string> {
  readonly plan: Plan;
  readonly costs: Float64Array;
}

/** Ranks plans by how often each is the cheapest. */
export function rankCosts<Plan extends string>(
  plans: readonly PlanCosts<Plan>[],
  seed: number,
): readonly RankedPlan<Plan>[] {
  const wins = cheapestCounts(plans.map(({ costs }) => costs));
  return plans
    .map(({ plan, costs }, index): RankedPlan<Plan> => {
      const beats: { [Other in Plan]?: number } = {};
      for (const other of plans) if (other.plan !== plan) beats[other.plan] = shareBelow(costs, other.costs);
      return { plan, cost: { seed, ...summarize(costs) }, cheapestShare: (wins[index] ?? 0) / costs.length, beats };
    })
    .sort((left, right) => right.cheapestShare - left.cheapestShare);
}

/** For each column, the number of rows in which it has the lowest value; ties count for the first column. */
function cheapestCounts(columns: readonly Float64Array[]): readonly number[] {
  const counts = columns.map(() => 0);
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    let best = 0;
    for (let column = 1; column < columns.length; column++)
      if (at(columns[column], row) < at(columns[best], row)) best = column;
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return counts;
}

function shareBelow(left: Float64Array, right: Float64Array): number {
  let count = 0;
  for (let row = 0; row < left.length; row++) if (at(left, row) < at(right, row)) count += 1;
  return count / left.length;
}

function at(column: Float64Array | undefined, row: number): number {
  return column?.[row] ?? Number.NaN;
}
