import type { MonteCarloResult } from "./monteCarlo.js";
import { summarize } from "./summarize.js";

/** One plan among others under the same draws. */
export interface RankedPlan<Plan extends string = string> {
  /** Which. */
  readonly plan: Plan;
  /** Distribution of its cost over the runs. */
  readonly cost: MonteCarloResult;
  /** Share of the runs in which it is the cheapest; ties count for the first of them. */
  readonly cheapestShare: number;
  /** For each other plan, the share of the runs in which this one costs less. */
  readonly beats: { readonly [Other in Plan]?: number };
}

/** Costs of one plan in all runs. */
export interface PlanCosts<Plan extends string> {
  readonly plan: Plan;
  readonly costs: Float64Array;
}

/** The plans with their shares over the runs, the one that is cheapest most often first. */
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

/** For each column, the rows in which it is the least; ties count for the first. */
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
