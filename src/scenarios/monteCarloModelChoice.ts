import type { ModelChoice, ModelChoiceSpend, ModelSpend } from "../cost/decisions/trainOrFineTuneOrBuy.js";
import { type LifetimeSpend, lifetimeSpend } from "../cost/lifetime/lifetimeSpend.js";
import { whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkRuns } from "./checkRuns.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { defaultMonteCarloRuns, type MonteCarloResult } from "./monteCarlo.js";
import { rankCosts } from "./rankedPlan.js";
import { sampleInputs } from "./sampleInputs.js";
import { summarize } from "./summarize.js";

/** Cost distribution and rank of one of the three options under the same draws; amounts are in the currency of the inputs. */
export interface UncertainChoice {
  /** The option. */
  readonly choice: ModelChoice;
  /** Distribution of the lifetime cost. */
  readonly total: MonteCarloResult;
  /** Distribution of the present value of the lifetime cost, by which options are ranked. */
  readonly presentValue: MonteCarloResult;
  /** Distribution of the excess over the cheapest option of each run: the regret of choosing this option. */
  readonly overCheapest: MonteCarloResult;
  /** Share of runs in which this option is the cheapest; ties count for the first of train, fine-tune, buy. */
  readonly cheapestShare: number;
  /** For each other option, the share of runs in which this one costs less. */
  readonly beats: { readonly [Other in ModelChoice]?: number };
}

const shape = {
  train: checkObject,
  fineTune: checkObject,
  buy: 0,
  months: 0,
  discountRatePerYear: [0],
} as const;

const allChoices = ["train", "fine-tune", "buy"] as const;

/**
 * Estimates the probability that training in-house, fine-tuning an open model or buying tokens is the cheapest, and the cost distribution
 * of each.
 *
 * Model: `trainOrFineTuneOrBuy` in plain numbers for each run i, with the same inputs x_i for all options, ranked by present value.
 *
 * Assumes: as for `trainOrFineTuneOrBuy` and {@link monteCarlo}. State a quantity that several options share, such as demand, as one input.
 *
 * @param options - distributions of the inputs, the three options as a function of them, correlations, number of runs and seed
 * @returns the options, ordered by how often each is the cheapest
 * @throws {@link InvalidQuantityError} if a distribution is invalid, or an amount, rate or count of a run is out of range
 * @source common random numbers (textbook)
 * @example
 * ```ts
 * import { monteCarloModelChoice } from "llm-economics/scenarios";
 *
 * const ranked = monteCarloModelChoice({
 *   inputs: {
 *     server: { kind: "pert", low: 30_000, mode: 40_000, high: 80_000 },
 *     tokens: { kind: "lognormal", median: 50_000, geometricStandardDeviation: 1.5 },
 *     growth: { kind: "normal", mean: 0.5, standardDeviation: 0.2, least: -0.5 },
 *   },
 *   correlations: [{ first: "server", second: "tokens", coefficient: 0.5 }],
 *   choices: ({ server, tokens, growth }) => ({
 *     train: { training: 6_000_000, inference: server },
 *     fineTune: { training: 200_000, inference: server },
 *     buy: { perMonth: tokens, demandGrowthPerYear: growth },
 *     months: 36,
 *     discountRatePerYear: 0.1,
 *   }),
 *   seed: 1,
 * });
 * ranked.map(({ choice, cheapestShare }) => `${choice} ${cheapestShare.toFixed(2)}`); // => ["fine-tune 0.92", "buy 0.08", "train 0.00"]
 * ranked.map(({ presentValue: { p10, p90 } }) => [p10, p90].map((value) => (value / 1e6).toFixed(2))); // => [["1.27", "1.98"], ["1.58", "5.14"], ["7.07", "7.78"]]
 * ```
 */
export function monteCarloModelChoice<Name extends string>(options: {
  /** Distribution of each input. */
  readonly inputs: { readonly [Input in Name]: Distribution };
  /** Costs of the three options as a function of the inputs, in plain numbers in one currency. */
  readonly choices: (inputs: { readonly [Input in Name]: number }) => ModelChoiceSpend<number>;
  /** Correlations between inputs; none by default. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} by default. */
  readonly runs?: number | undefined;
  /** Seed: a whole number; the same seed repeats the draws. */
  readonly seed: number;
}): readonly UncertainChoice[] {
  checkShape("options", options, {
    inputs: checkObject,
    choices: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = checkRuns(options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const { total, presentValue, overCheapest } = drawnLives(runs, (run) => livesOf(options.choices(draw(run))));
  const of = (values: Float64Array) => ({ seed, ...summarize(values) });
  const plans = allChoices.map((choice) => ({ plan: choice, costs: presentValue[choice] }));
  return rankCosts(plans, seed).map(({ plan, cost, cheapestShare, beats }) => ({
    choice: plan,
    total: of(total[plan]),
    presentValue: cost,
    overCheapest: of(overCheapest[plan]),
    cheapestShare,
    beats,
  }));
}

type ByChoice<Value> = { readonly [Choice in ModelChoice]: Value };

/** Lifetime costs of all runs, in one column for each option and quantity. */
function drawnLives(runs: number, livesAt: (run: number) => ByChoice<LifetimeSpend>) {
  const columns = (): ByChoice<Float64Array> => ({
    train: new Float64Array(runs),
    "fine-tune": new Float64Array(runs),
    buy: new Float64Array(runs),
  });
  const [total, presentValue, overCheapest] = [columns(), columns(), columns()];
  for (let run = 0; run < runs; run++) {
    const lives = livesAt(run);
    const least = Math.min(...allChoices.map((choice) => lives[choice].presentValue));
    for (const choice of allChoices) {
      total[choice][run] = lives[choice].total;
      presentValue[choice][run] = lives[choice].presentValue;
      overCheapest[choice][run] = lives[choice].presentValue - least;
    }
  }
  return { total, presentValue, overCheapest };
}

/** Lifetime cost of each option in one run; buying has no training cost. */
function livesOf(choices: ModelChoiceSpend<number>): ByChoice<LifetimeSpend> {
  const { train, fineTune, buy, months, discountRatePerYear } = checkShape("choices", choices, shape);
  const life = ({ training, inference }: ModelSpend<number>) =>
    lifetimeSpend({ training, inference, months, discountRatePerYear });
  return { train: life(train), "fine-tune": life(fineTune), buy: life({ training: 0, inference: buy }) };
}
