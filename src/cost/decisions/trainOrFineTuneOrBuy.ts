import { checkObject, checkShape } from "../../units/checkShape.js";
import { lifetimeCost } from "../lifetime/lifetimeCost.js";
import type { InferenceBills, InferenceSpend, LifetimeOptions } from "../lifetime/lifetimeOptions.js";
import type { LifetimeCost } from "../lifetime/lifetimeResult.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import type { SingleCurrency } from "../money/sumMoney.js";

/** Way of getting a model: train one, fine-tune an open model, or buy tokens. */
export type ModelChoice = "train" | "fine-tune" | "buy";

/** One option and its cost over the life of the service. */
export interface PricedChoice<Currency extends string = string> {
  /** The option. */
  readonly choice: ModelChoice;
  /** Lifetime cost of the option. */
  readonly life: LifetimeCost<Currency>;
  /** Present value above that of the cheapest option. */
  readonly overCheapest: Money<Currency>;
}

/** Training and inference cost of a self-hosted model. */
export type ModelSpend<Amount> = Pick<LifetimeOptions<Amount>, "training" | "inference">;

/** Costs of the three options over the same life, as money or as plain numbers in one currency. */
export interface ModelChoiceSpend<Amount> {
  /** Training a model in-house. */
  readonly train: ModelSpend<Amount>;
  /** Fine-tuning an open model; `training` is the cost of fine-tuning. */
  readonly fineTune: ModelSpend<Amount>;
  /** Buying tokens: a constant monthly bill, the first bill with its trend, or a bill for each month. */
  readonly buy: Amount | InferenceSpend<Amount> | InferenceBills<Amount>;
  /** Months of service. */
  readonly months: number;
  /** Yearly discount rate; 0 by default. */
  readonly discountRatePerYear?: number | undefined;
}

/** Costs of the three options over the same life, as money. */
export type ModelChoices<Currency extends string = string> = ModelChoiceSpend<Money<Currency>>;

type OneLife<Currency extends string> = LifetimeOptions<Money<Currency>> & SingleCurrency<Currency>;

/**
 * Ranks training in-house, fine-tuning an open model and buying tokens from an API by cost over the same life, the cheapest first.
 *
 * Model: {@link lifetimeCost} of each option, ranked by present value; buying has no training cost.
 *
 * Assumes: all options serve the same demand at acceptable quality. The strategic value of owning a model is not priced. Amounts are
 * certain; for uncertain ones, `monteCarloModelChoice` returns the probability that each option is the cheapest.
 *
 * @param options - training and inference cost of the two self-hosted options, the API bill, the months and the discount rate
 * @returns the options, cheapest first
 * @throws {@link InvalidQuantityError} in the same cases as {@link lifetimeCost}
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
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
