import type { ModelChoice, ModelChoiceSpend, ModelSpend } from "../cost/decisions/trainOrFineTuneOrBuy.js";
import { type LifetimeSpend, lifetimeSpend } from "../cost/lifetime/lifetimeSpend.js";
import { whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { defaultMonteCarloRuns, type MonteCarloResult } from "./monteCarlo.js";
import { rankCosts } from "./rankedPlan.js";
import { sampleInputs } from "./sampleInputs.js";
import { summarize } from "./summarize.js";

/** One way to a model among the three, under the same draws; amounts in the unit of the inputs. */
export interface UncertainChoice {
  /** The way. */
  readonly choice: ModelChoice;
  /** Distribution of what its life costs. */
  readonly total: MonteCarloResult;
  /** Distribution of the present value of its life, by which the ways are ranked. */
  readonly presentValue: MonteCarloResult;
  /** Distribution of its present value above that of the cheapest way of the same run: what choosing it may cost. */
  readonly overCheapest: MonteCarloResult;
  /** Share of the runs in which it is the cheapest; ties count for the first of train, fine-tune, buy. */
  readonly cheapestShare: number;
  /** For each other way, the share of the runs in which this one costs less. */
  readonly beats: { readonly [Other in ModelChoice]?: number };
}

const shape = {
  train: checkObject,
  fineTune: checkObject,
  buy: 0,
  months: 0,
  discountRatePerYear: [0],
} as const;

const ways = ["train", "fine-tune", "buy"] as const;

/**
 * The probability that training in-house, fine-tuning an open model or consuming an API is the cheapest, and the range of what each costs.
 *
 * Model: `trainOrFineTuneOrBuy` in plain numbers for each run i, all ways at the same inputs x_i, ranked by present value.
 *
 * Assumes: as `trainOrFineTuneOrBuy` and {@link monteCarlo}. An input that several ways share, such as demand, is one input.
 *
 * @param options - what is known of each input, the three ways at one set of inputs, inputs that move together, runs and seed
 * @returns the ways, the one that is cheapest most often first
 * @throws {@link InvalidQuantityError} if a distribution is malformed, or a run gives an impossible amount, rate or count
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
  /** The three ways at one set of inputs, in plain numbers of one currency. */
  readonly choices: (inputs: { readonly [Input in Name]: number }) => ModelChoiceSpend<number>;
  /** Inputs that move together; none unless given. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} if absent. */
  readonly runs?: number | undefined;
  /** Any whole number; the same one repeats the draws. */
  readonly seed: number;
}): readonly UncertainChoice[] {
  checkShape("options", options, {
    inputs: checkObject,
    choices: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = whole("runs", options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const { total, presentValue, overCheapest } = drawnLives(runs, (run) => livesOf(options.choices(draw(run))));
  const of = (values: Float64Array) => ({ seed, ...summarize(values) });
  const plans = ways.map((choice) => ({ plan: choice, costs: presentValue[choice] }));
  return rankCosts(plans, seed).map(({ plan, cost, cheapestShare, beats }) => ({
    choice: plan,
    total: of(total[plan]),
    presentValue: cost,
    overCheapest: of(overCheapest[plan]),
    cheapestShare,
    beats,
  }));
}

type OfEachWay<Value> = { readonly [Way in ModelChoice]: Value };

/** The lives of all runs in columns, a value for each run. */
function drawnLives(runs: number, livesAt: (run: number) => OfEachWay<LifetimeSpend>) {
  const columns = (): OfEachWay<Float64Array> => ({
    train: new Float64Array(runs),
    "fine-tune": new Float64Array(runs),
    buy: new Float64Array(runs),
  });
  const [total, presentValue, overCheapest] = [columns(), columns(), columns()];
  for (let run = 0; run < runs; run++) {
    const lives = livesAt(run);
    const least = Math.min(...ways.map((way) => lives[way].presentValue));
    for (const way of ways) {
      total[way][run] = lives[way].total;
      presentValue[way][run] = lives[way].presentValue;
      overCheapest[way][run] = lives[way].presentValue - least;
    }
  }
  return { total, presentValue, overCheapest };
}

/** The lives of the three ways at one set of inputs; buying has no training. */
function livesOf(choices: ModelChoiceSpend<number>): OfEachWay<LifetimeSpend> {
  const { train, fineTune, buy, months, discountRatePerYear } = checkShape("choices", choices, shape);
  const life = ({ training, inference }: ModelSpend<number>) =>
    lifetimeSpend({ training, inference, months, discountRatePerYear });
  return { train: life(train), "fine-tune": life(fineTune), buy: life({ training: 0, inference: buy }) };
}
