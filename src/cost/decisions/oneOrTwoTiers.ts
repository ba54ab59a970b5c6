import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { hoursPerMonth } from "../../units/timeScale.js";
import { add } from "../money/add.js";
import { checkMoney } from "../money/checkMoney.js";
import { compareMoney } from "../money/compareMoney.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { subtract } from "../money/subtract.js";

/** One tier of accelerators for training and serving against one for each, a month. */
export interface TierComparison<Currency extends string = string> {
  /** Which is cheaper; one tier if they cost the same. */
  readonly cheaper: "one-tier" | "two-tiers";
  /** Training accelerators that serve as well. */
  readonly oneTierPerMonth: Money<Currency>;
  /** Training accelerators and serving accelerators. */
  readonly twoTiersPerMonth: Money<Currency>;
  /** Amount that the cheaper option saves. */
  readonly savedPerMonth: Money<Currency>;
  /** The parts of two tiers; they sum to it. */
  readonly terms: { readonly trainingTier: Money<Currency>; readonly servingTier: Money<Currency> };
}

const fields = {
  trainingAcceleratorHoursPerMonth: 0,
  servingPeakAccelerators: 0,
  servingMeanAccelerators: 0,
  trainingPricePerHour: checkMoney,
  servingPricePerHour: checkMoney,
  servingRatio: 0,
} as const;

/**
 * The monthly cost of training and serving on one tier of training-class accelerators and on two tiers, each of its own class.
 *
 * Model: one tier = trainingPricePerHour x max(peak x servingRatio x 730.5, trainingAcceleratorHours + mean x servingRatio x 730.5);
 * two tiers = trainingPricePerHour x trainingAcceleratorHours + servingPricePerHour x peak x 730.5,
 * with peak and mean in serving-class accelerators and servingRatio the training-class accelerators that replace one of them.
 *
 * Assumes: on one tier training fills the hours that serving leaves and can be interrupted at will; two tiers pay for training
 * hours as they are used. Interruption, data movement and the interconnect that serving does not need are in the prices.
 *
 * @param options - load of both kinds and the hourly price of both classes
 * @returns both costs, the cheaper and what it saves
 * @throws {@link InvalidQuantityError} if a quantity is negative or the mean is above the peak
 * @throws {@link CurrencyMismatchError} if the prices are of two currencies
 * @source capacity planning by peak and mean load (textbook)
 * @example
 * ```ts
 * import { oneOrTwoTiers, usd } from "llm-economics/cost";
 *
 * const found = oneOrTwoTiers({
 *   trainingAcceleratorHoursPerMonth: 40_000, servingPeakAccelerators: 100, servingMeanAccelerators: 45,
 *   trainingPricePerHour: usd("3.00"), servingPricePerHour: usd("1.00"), servingRatio: 0.8,
 * });
 * found.cheaper; // => "two-tiers"
 * found.savedPerMonth.amount; // => "5844"
 * ```
 */
export function oneOrTwoTiers<Currency extends string>(options: {
  /** Accelerators times hours of training a month. */
  readonly trainingAcceleratorHoursPerMonth: number;
  /** Serving-class accelerators at the peak. */
  readonly servingPeakAccelerators: number;
  /** Serving-class accelerators on average, at most the peak. */
  readonly servingMeanAccelerators: number;
  /** Price of a training-class accelerator for an hour. */
  readonly trainingPricePerHour: Money<Currency>;
  /** Price of a serving-class accelerator for an hour. */
  readonly servingPricePerHour: Money<NoInfer<Currency>>;
  /** Training-class accelerators that serve as much as one of the serving class. */
  readonly servingRatio: number;
}): TierComparison<Currency> {
  checkShape("options", options, fields);
  const training = nonNegative("trainingAcceleratorHoursPerMonth", options.trainingAcceleratorHoursPerMonth);
  const peak = nonNegative("servingPeakAccelerators", options.servingPeakAccelerators);
  const mean = nonNegative("servingMeanAccelerators", options.servingMeanAccelerators);
  if (mean > peak) throw new InvalidQuantityError("servingMeanAccelerators", mean, `at most the peak, ${peak}`);
  const ratio = positive("servingRatio", options.servingRatio);
  const hours = (accelerators: number) => exactDecimal("accelerators", accelerators).times(ratio).times(hoursPerMonth);
  const [atPeak, together] = [hours(peak), hours(mean).plus(training)];
  const oneTierPerMonth = multiply(options.trainingPricePerHour, atPeak.gt(together) ? atPeak : together);
  const trainingTier = multiply(options.trainingPricePerHour, training);
  const servingTier: Money<Currency> = multiply(multiply(options.servingPricePerHour, peak), hoursPerMonth);
  const twoTiersPerMonth = add<Currency>(trainingTier, servingTier);
  const two = compareMoney<Currency>(twoTiersPerMonth, oneTierPerMonth) < 0;
  return {
    cheaper: two ? "two-tiers" : "one-tier",
    oneTierPerMonth,
    twoTiersPerMonth,
    savedPerMonth: two
      ? subtract<Currency>(oneTierPerMonth, twoTiersPerMonth)
      : subtract<Currency>(twoTiersPerMonth, oneTierPerMonth),
    terms: { trainingTier, servingTier },
  };
}
