import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { largestQuantity, whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkRuns } from "./checkRuns.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { defaultMonteCarloRuns } from "./monteCarlo.js";
import { type RankedPlan, rankCosts } from "./rankedPlan.js";
import { sampleInputs } from "./sampleInputs.js";

/**
 * Estimates the probability that each of several plans is the cheapest, and that it beats each other plan, under the same draws.
 *
 * Model: in run i, all plans are evaluated at the same inputs x_i; probabilities are shares of runs.
 *
 * Assumes: as for {@link monteCarlo}; in each run, all plans face the same demand, prices and growth.
 *
 * @param options - distributions of the inputs, the costs of all plans as a function of them, number of runs and seed
 * @returns the plans, ordered by how often each is the cheapest
 * @throws {@link InvalidQuantityError} if there is no plan, a distribution is invalid or a cost is not finite
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
  /** Costs of all plans, as a function of the inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => { readonly [Each in Plan]: number };
  /** Correlations between inputs; none by default. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} by default. */
  readonly runs?: number | undefined;
  /** Seed: a whole number; the same seed repeats the draws. */
  readonly seed: number;
}): readonly RankedPlan<Plan>[] {
  checkShape("options", options, {
    inputs: checkObject,
    evaluate: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = checkRuns(options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const first = checkObject("evaluate(run 0)", options.evaluate(draw(0)));
  const plans = (Object.keys(first) as Plan[]).map((plan) => ({ plan, costs: new Float64Array(runs) }));
  if (plans.length === 0) throw new InvalidQuantityError("evaluate(run 0)", 0, "the cost of at least one plan");
  for (let run = 0; run < runs; run++) {
    const drawn = run === 0 ? first : checkObject("evaluate", options.evaluate(draw(run)));
    for (const { plan, costs } of plans) costs[run] = finiteCost(drawn[plan], plan, run);
  }
  return rankCosts(plans, seed);
}

function finiteCost(cost: number, plan: string, run: number): number {
  if (Math.abs(cost) <= largestQuantity) return cost;
  throw new InvalidQuantityError(`evaluate(run ${run}).${plan}`, cost, "a finite number");
}
