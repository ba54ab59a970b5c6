import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { defaultMonteCarloRuns } from "./monteCarlo.js";
import { type RankedPlan, rankCosts } from "./rankedPlan.js";
import { sampleInputs } from "./sampleInputs.js";

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
  const first = checkObject("evaluate(run 0)", options.evaluate(draw(0)));
  const plans = (Object.keys(first) as Plan[]).map((plan) => ({ plan, costs: new Float64Array(runs) }));
  if (plans.length === 0) throw new InvalidQuantityError("evaluate(run 0)", 0, "the cost of one plan or more");
  for (let run = 0; run < runs; run++) {
    const drawn = run === 0 ? first : checkObject("evaluate", options.evaluate(draw(run)));
    for (const { plan, costs } of plans) costs[run] = finiteCost(drawn[plan], plan, run);
  }
  return rankCosts(plans, seed);
}

function finiteCost(cost: number, plan: string, run: number): number {
  if (Number.isFinite(cost)) return cost;
  throw new InvalidQuantityError(`evaluate(run ${run}).${plan}`, cost, "a finite number");
}
