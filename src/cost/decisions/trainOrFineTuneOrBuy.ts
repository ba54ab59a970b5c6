import { checkObject, checkShape } from "../../units/checkShape.js";
import { lifetimeCost } from "../lifetime/lifetimeCost.js";
import type { InferenceBills, InferenceSpend, LifetimeOptions } from "../lifetime/lifetimeOptions.js";
import type { LifetimeCost } from "../lifetime/lifetimeResult.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import type { SingleCurrency } from "../money/sumMoney.js";

/** The ways to a model: make one, adapt an open one, or buy tokens. */
export type ModelChoice = "train" | "fine-tune" | "buy";

/** One way and what it costs over the life. */
export interface PricedChoice<Currency extends string = string> {
  /** The way. */
  readonly choice: ModelChoice;
  /** Its whole life. */
  readonly life: LifetimeCost<Currency>;
  /** Cost above the cheapest option, as a present value. */
  readonly overCheapest: Money<Currency>;
}

/** A way with weights of your own: the cost of making the model and of serving it. */
export type ModelSpend<Amount> = Pick<LifetimeOptions<Amount>, "training" | "inference">;

/** The three ways over the same life, in amounts of one kind: money, or plain numbers of one currency. */
export interface ModelChoiceSpend<Amount> {
  /** A model made in-house. */
  readonly train: ModelSpend<Amount>;
  /** An open model adapted: the training is the fine-tuning. */
  readonly fineTune: ModelSpend<Amount>;
  /** Tokens bought: the bill of a month, the first and how it moves, or one a month. */
  readonly buy: Amount | InferenceSpend<Amount> | InferenceBills<Amount>;
  /** Duration. */
  readonly months: number;
  /** Yearly rate at which later money counts less; 0 if not given. */
  readonly discountRatePerYear?: number | undefined;
}

/** The ways, each with what it takes over the same life. */
export type ModelChoices<Currency extends string = string> = ModelChoiceSpend<Money<Currency>>;

type OneLife<Currency extends string> = LifetimeOptions<Money<Currency>> & SingleCurrency<Currency>;

/**
 * Training in-house, fine-tuning an open model or consuming an API, each over the same life, the cheapest first.
 *
 * Model: {@link lifetimeCost} of each way, ranked by present value; buying has no training.
 *
 * Assumes: all ways serve the same demand at a quality that will do; the further value of an own model is not priced. Amounts are certain:
 * `monteCarloModelChoice` draws uncertain ones and gives the probability that each way is the cheapest.
 *
 * @param options - training and inference of the two ways with weights, the bill of the third, the months and the discount rate
 * @returns the ways, cheapest first
 * @throws {@link InvalidQuantityError} as lifetimeCost does
 * @throws {@link CurrencyMismatchError} if the amounts are of several currencies
 * @source net present value (textbook)
 * @example
 * ```ts
 * import { trainOrFineTuneOrBuy, usd } from "llm-economics/cost";
 *
 * const ranked = trainOrFineTuneOrBuy({
 *   train: { training: usd("6000000"), inference: usd("40000") },
 *   fineTune: { training: usd("50000"), inference: usd("60000") },
 *   buy: usd("90000"),
 *   months: 36,
 * });
 * ranked.map((each) => each.choice); // => ["fine-tune", "buy", "train"]
 * ```
 */
export function trainOrFineTuneOrBuy<Currency extends string>(
  options: ModelChoices<Currency> & SingleCurrency<Currency>,
): readonly PricedChoice<Currency>[] {
  checkShape<ModelChoices<Currency>>("options", options, {
    train: checkObject,
    fineTune: checkObject,
    buy: checkObject,
    months: 0,
    discountRatePerYear: [0],
  });
  const { train, fineTune, buy, months, discountRatePerYear = 0 } = options;
  checkObject("train.training", train.training);
  const { initial } = "initial" in train.training ? train.training : { initial: train.training };
  const price = (choice: ModelChoice, spend: ModelSpend<Money<Currency>>) => ({
    choice,
    life: lifetimeCost<Currency>({ ...spend, months, discountRatePerYear } as OneLife<Currency>),
  });
  const priced = [
    price("train", train),
    price("fine-tune", fineTune),
    price("buy", { training: subtract<Currency>(initial, initial), inference: buy }),
  ];
  const value = (life: LifetimeCost<Currency>) => life.presentValue.total;
  const ranked = priced.sort((left, right) => compareMoney<Currency>(value(left.life), value(right.life)));
  const cheapest = ranked[0];
  return ranked.map(({ choice, life }) => ({
    choice,
    life,
    overCheapest: subtract<Currency>(value(life), value(cheapest?.life ?? life)),
  }));
}
