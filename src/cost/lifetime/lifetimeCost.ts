import type { Decimal } from "decimal.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { add } from "../money/add.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import type { SingleCurrency } from "../money/sumMoney.js";
import { checkLifetime } from "./checkLifetime.js";
import { compoundedMoney, compounding } from "./compounding.js";
import type { InferenceBills, InferenceSpend, LifetimeOptions, TrainingSpend } from "./lifetimeOptions.js";
import type { LifetimeCost, LifetimeSplit, LifetimeTerms } from "./lifetimeResult.js";
import { monthlyTerms, onePlus } from "./monthlyTerms.js";

/**
 * The cost of a model over its life: making it, keeping it and serving it, month by month, undiscounted and as a present value.
 *
 * Model: inference of month m = fixedPerMonth + staffPerMonth + perMonth x [(1 + demandGrowthPerYear) (1 - priceDeclinePerYear) / (1 + efficiencyGainPerYear)]^((m-1)/12)
 * x the unit cost factors of the refreshes up to m, or the bill of that month where bills are given; retraining and fine-tuning in month m = cost x (1 - priceDeclinePerYear)^(m/12);
 * present value = sum of month m / (1 + discountRatePerYear)^(m/12), with month 0 before the first.
 *
 * Assumes: bills come at the end of their month, and rates hold for the whole life; where either is in doubt, use
 * {@link lifetimeSpend} in a Monte Carlo.
 *
 * @param options - an amount for training and one per month of inference, or their parts; months; discount rate
 * @returns totals, shares, present values, terms and months, unrounded (what fractional powers make irrational is carried to 20 decimals)
 * @throws {@link InvalidQuantityError} if an amount is negative, a rate impossible or a count not whole
 * @throws {@link CurrencyMismatchError} if the amounts are of several currencies
 * @source net present value (textbook); terms as in The rising costs of training frontier AI models (arXiv:2405.21015), 2024
 * @example
 * ```ts
 * import { lifetimeCost, usd } from "llm-economics/cost";
 *
 * const simple = lifetimeCost({ training: usd("1000000"), inference: usd("100000"), months: 24 });
 * simple.total.amount; // => "3400000"
 * simple.inferencePassesTraining; // => 11
 *
 * const life = lifetimeCost({
 *   training: { initial: usd("1000000"), fineTuning: { cost: usd("20000"), everyMonths: 6 } },
 *   inference: { perMonth: usd("100000"), demandGrowthPerYear: 1, priceDeclinePerYear: 0.5 },
 *   months: 24,
 *   discountRatePerYear: 0.1,
 * });
 * life.terms.fineTuning.amount; // => "60000"
 * life.inferenceShare; // => 0.6936
 * ```
 */
export function lifetimeCost<Currency extends string>(
  options: LifetimeOptions<Money<Currency>> & SingleCurrency<Currency>,
): LifetimeCost<Currency> {
  checkShape<LifetimeOptions<Money<Currency>>>("options", options, {
    training: checkObject,
    inference: checkObject,
    months: 0,
    discountRatePerYear: [0],
  });
  const training: TrainingSpend<Money<Currency>> =
    "initial" in options.training ? options.training : { initial: options.training };
  const inference: InferenceSpend<Money<Currency>> | InferenceBills<Money<Currency>> =
    "amount" in options.inference ? { perMonth: options.inference } : options.inference;
  checkLifetime(options, training, inference);
  const monthly = monthlyTerms(training, inference, options.months);
  const termNames = Object.keys(monthly[0] ?? {}) as (keyof LifetimeTerms)[];
  const terms = {} as { -readonly [Term in keyof LifetimeTerms]: Money<Currency> };
  for (const name of termNames) terms[name] = sum(monthly.map((month) => month[name]));
  const splits = monthly.map(split);
  const worth = compounding(onePlus(options.discountRatePerYear ?? 0));
  const discounted = splits.map((month, index) => discount(month, worth(-index)));
  const totals = sumSplits(splits);
  let passes: number | "never" = "never";
  let soFar = sumSplits(splits.slice(0, 1));
  const months = splits.map((month, index) => {
    if (index > 0) soFar = sumSplits([soFar, month]);
    if (passes === "never" && soFar.inference.amount.gt(soFar.training.amount)) passes = index;
    const { training, inference } = month;
    return { month: index, training, inference, inferenceShare: share(soFar), terms: monthly[index] ?? terms };
  });
  return {
    ...totals,
    inferenceShare: share(totals),
    inferencePassesTraining: passes,
    presentValue: sumSplits(discounted),
    terms,
    months,
  };
}

function split<Currency extends string>(month: LifetimeTerms<Currency>): LifetimeSplit<Currency> {
  const { inference, inferenceFixed, inferenceStaff, hardwareRefresh, ...training } = month;
  return inAll(sum(Object.values(training)), sum([inference, inferenceFixed, inferenceStaff, hardwareRefresh]));
}

function sumSplits<Currency extends string>(splits: readonly LifetimeSplit<Currency>[]): LifetimeSplit<Currency> {
  const of = (part: "training" | "inference") => sum(splits.map((each) => each[part]));
  return inAll(of("training"), of("inference"));
}

function discount<Currency extends string>(month: LifetimeSplit<Currency>, factor: Decimal): LifetimeSplit<Currency> {
  return inAll(compoundedMoney(month.training, factor), compoundedMoney(month.inference, factor));
}

function inAll<Currency extends string>(
  training: Money<Currency>,
  inference: Money<Currency>,
): LifetimeSplit<Currency> {
  return { total: add<Currency>(training, inference), training, inference };
}

function share<Currency extends string>({ inference, total }: LifetimeSplit<Currency>): number {
  return total.amount.isZero() ? 0 : moneyRatio(inference, total).toNumber();
}

function sum<Currency extends string>(amounts: readonly Money<Currency>[]): Money<Currency> {
  return amounts.reduce((total, amount) => add<Currency>(total, amount));
}
