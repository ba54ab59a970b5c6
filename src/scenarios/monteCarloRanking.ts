import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { defaultMonteCarloRuns, type MonteCarloResult } from "./monteCarlo.js";
import { sampleInputs } from "./sampleInputs.js";
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

/**
 * The probability that each of several plans is the cheapest, and that it beats each other one, under one set of draws.
 *
 * Model: for run i, the costs of all plans at the same inputs x_i; shares over the runs.
 *
 * Assumes: as {@link monteCarlo}; every plan meets the same demand, prices and growth of a run.
 *
 * @param options - what is known of each input, the costs of all plans at one set of inputs, runs and seed
 * @returns the plans, the one that is cheapest most often first
 * @throws {@link InvalidQuantityError} if there is no plan, a distribution is malformed or a cost is not finite
 * @source common random numbers (textbook)
 * @example
 * ```ts
 * import { monteCarloRanking } from "llm-economics/scenarios";
 *
 * const [first] = monteCarloRanking({
 *   inputs: { tokens: { kind: "uniform", low: 0, high: 100 } },
 *   evaluate: ({ tokens }) => ({ rent: 25, buy: tokens }),
 *   seed: 1,
 * });
 * first?.plan; // => "rent"
 * first?.cheapestShare; // => 0.759
 * ```
 */
export function monteCarloRanking<Name extends string, Plan extends string>(options: {
  /** Distribution of each input. */
  readonly inputs: { readonly [Input in Name]: Distribution };
  /** The costs of all plans at one set of inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => { readonly [Each in Plan]: number };
  /** Inputs that move together; none unless given. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} if absent. */
  readonly runs?: number | undefined;
  /** Any whole number; the same one repeats the draws. */
  readonly seed: number;
}): readonly RankedPlan<Plan>[] {
  checkShape("options", options, {
    inputs: checkObject,
    evaluate: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = whole("runs", options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const costs = Array.from({ length: runs }, (_, run) => finiteCosts(options.evaluate(draw(run)), run));
  const plans = Object.keys(costs[0] ?? {}) as Plan[];
  if (plans.length === 0) throw new InvalidQuantityError("evaluate(run 0)", 0, "the cost of one plan or more");
  const share = (of: (run: { readonly [Each in Plan]: number }) => boolean) => costs.filter(of).length / runs;
  const cheapest = (run: { readonly [Each in Plan]: number }) =>
    plans.reduce((best, plan) => (run[plan] < run[best] ? plan : best));
  return plans
    .map((plan): RankedPlan<Plan> => {
      const beats: { [Other in Plan]?: number } = {};
      for (const other of plans) if (other !== plan) beats[other] = share((run) => run[plan] < run[other]);
      const cost = { seed, ...summarize(Float64Array.from(costs, (run) => run[plan])) };
      return { plan, cost, cheapestShare: share((run) => cheapest(run) === plan), beats };
    })
    .sort((left, right) => right.cheapestShare - left.cheapestShare);
}

function finiteCosts<Costs extends { readonly [plan: string]: number }>(costs: Costs, run: number): Costs {
  for (const [plan, cost] of Object.entries(checkObject(`evaluate(run ${run})`, costs)))
    if (!Number.isFinite(cost)) throw new InvalidQuantityError(`evaluate(run ${run}).${plan}`, cost, "a finite number");
  return costs;
}
