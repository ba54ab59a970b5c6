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

/** Monthly cost of one accelerator tier for training and serving, compared with a separate tier for each. */
export interface TierComparison<Currency extends string = string> {
  /** The cheaper option; one tier if they cost the same. */
  readonly cheaper: "one-tier" | "two-tiers";
  /** Cost of training-class accelerators that serve as well. */
  readonly oneTierPerMonth: Money<Currency>;
  /** Cost of training-class and serving-class accelerators together. */
  readonly twoTiersPerMonth: Money<Currency>;
  /** Amount that the cheaper option saves per month. */
  readonly savedPerMonth: Money<Currency>;
  /** The cost of each of the two tiers; they sum to `twoTiersPerMonth`. */
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
 * Compares the monthly cost of training and serving on one tier of training-class accelerators with that of two specialised tiers.
 *
 * Model: one tier = trainingPricePerHour x max(peak x servingRatio x 730.5, trainingAcceleratorHours + mean x servingRatio x 730.5);
 * two tiers = trainingPricePerHour x trainingAcceleratorHours + servingPricePerHour x peak x 730.5,
 * where peak and mean count serving-class accelerators, and servingRatio is the training-class accelerators that replace one of them.
 *
 * Assumes: on one tier, training fills the hours that serving leaves idle and can be interrupted at any time; on two tiers, training hours
 * are paid as they are used. Prices include interruptions, data movement and the interconnect that serving does not need.
 *
 * @param options - training and serving load, and the hourly price of both classes
 * @returns both costs, the cheaper option and its saving
 * @throws {@link InvalidQuantityError} if a quantity is negative or the mean is above the peak
 * @throws {@link CurrencyMismatchError} if the prices are in different currencies
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
  /** Accelerator-hours of training per month. */
  readonly trainingAcceleratorHoursPerMonth: number;
  /** Serving-class accelerators at the peak. */
  readonly servingPeakAccelerators: number;
  /** Serving-class accelerators on average, at most the peak. */
  readonly servingMeanAccelerators: number;
  /** Hourly price of a training-class accelerator. */
  readonly trainingPricePerHour: Money<Currency>;
  /** Hourly price of a serving-class accelerator. */
  readonly servingPricePerHour: Money<NoInfer<Currency>>;
  /** Training-class accelerators that serve as much as one serving-class accelerator. */
  readonly servingRatio: number;
}): TierComparison<Currency> {
  checkShape("options", options, fields);
  const training = nonNegative("trainingAcceleratorHoursPerMonth", options.trainingAcceleratorHoursPerMonth);
  const peak = nonNegative("servingPeakAccelerators", options.servingPeakAccelerators);
  const mean = nonNegative("servingMeanAccelerators", options.servingMeanAccelerators);
  if (mean > peak) throw new InvalidQuantityError("servingMeanAccelerators", mean, `at most the peak, ${peak}`);
  const ratio = positive("servingRatio", options.servingRatio);
  const hours = (accelerators: number) => exactDecimal("accelerators", accelerators).times(ratio).times(hoursPerMonth);
  const [peakHours, busyHours] = [hours(peak), hours(mean).plus(training)];
  const oneTierPerMonth = multiply(options.trainingPricePerHour, peakHours.gt(busyHours) ? peakHours : busyHours);
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
