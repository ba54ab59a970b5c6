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
 * The cost of training, maintaining and serving a model over its life, month by month, undiscounted and as a present value.
 *
 * Model: inference in month m = fixedPerMonth + staffPerMonth + perMonth x [(1 + demandGrowthPerYear) (1 - priceDeclinePerYear) /
 * (1 + efficiencyGainPerYear)]^((m-1)/12) x the unit cost factors of all refreshes up to m, plus the cost of a refresh in m; where bills are
 * given, the bill of month m plus staffPerMonth. Retraining and fine-tuning in month m = cost x (1 - priceDeclinePerYear)^(m/12).
 * Present value = sum of month m / (1 + discountRatePerYear)^(m/12), where month 0 precedes the first.
 *
 * Assumes: bills are paid at the end of their month, and rates are constant over the whole life. If they are uncertain, run
 * {@link lifetimeSpend} in a Monte Carlo simulation.
 *
 * @param options - training and monthly inference cost, as single amounts or by part; months; discount rate
 * @returns totals, shares, present values, terms and months, unrounded (amounts times fractional powers are kept to 20 decimals)
 * @throws {@link InvalidQuantityError} if an amount is negative, a rate out of range or a count not whole
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
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
    training: checkSpend,
    inference: checkSpend,
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
  const discountFactor = compounding(onePlus(options.discountRatePerYear ?? 0));
  const discounted = splits.map((month, index) => discount(month, discountFactor(-index)));
  const totals = sumSplits(splits);
  let crossing: number | "never" = "never";
  let cumulative = sumSplits(splits.slice(0, 1));
  const months = splits.map((month, index) => {
    if (index > 0) cumulative = sumSplits([cumulative, month]);
    if (crossing === "never" && cumulative.inference.amount.gt(cumulative.training.amount)) crossing = index;
    const { training, inference } = month;
    return { month: index, training, inference, inferenceShare: share(cumulative), terms: monthly[index] ?? terms };
  });
  return {
    ...totals,
    inferenceShare: share(totals),
    inferencePassesTraining: crossing,
    presentValue: sumSplits(discounted),
    terms,
    months,
  };
}

const checkSpend = (field: string, spend: object) =>
  checkObject(field, spend, "an amount of money such as usd(10), or an object of amounts");

function split<Currency extends string>(month: LifetimeTerms<Currency>): LifetimeSplit<Currency> {
  const { inference, inferenceFixed, inferenceStaff, hardwareRefresh, ...training } = month;
  return withTotal(sum(Object.values(training)), sum([inference, inferenceFixed, inferenceStaff, hardwareRefresh]));
}

function sumSplits<Currency extends string>(splits: readonly LifetimeSplit<Currency>[]): LifetimeSplit<Currency> {
  const of = (part: "training" | "inference") => sum(splits.map((each) => each[part]));
  return withTotal(of("training"), of("inference"));
}

function discount<Currency extends string>(month: LifetimeSplit<Currency>, factor: Decimal): LifetimeSplit<Currency> {
  return withTotal(compoundedMoney(month.training, factor), compoundedMoney(month.inference, factor));
}

function withTotal<Currency extends string>(
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
