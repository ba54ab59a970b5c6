import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkObject, checkShape, checkText } from "../../units/checkShape.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { acceleratorHourOn, type DatedRental } from "./acceleratorHourOn.js";

/**
 * The discount of a commitment or a spot machine against the on-demand price on a day: the discount that {@link rentedAcceleratorHour} asks for.
 *
 * Model: 1 - other / onDemand, both an accelerator-hour.
 * Assumes: that both series are of one machine in one place; nothing checks that.
 *
 * @param prices - `onDemand`: the machine by the hour; `other`: the same machine reserved or spot; `date`: the day
 * @returns share of the price on demand; negative where the other is dearer
 * @throws {@link UnpricedDateError} if the day lies before the first entry of either
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if the price on demand is 0, or the date no day of the calendar
 * @source First principles
 * @example
 * ```ts
 * import { discountOn, findPriceSeries } from "llm-economics/cost";
 * import { nvidiaL4Rental } from "llm-economics/prices";
 *
 * const onDemand = findPriceSeries(nvidiaL4Rental, "gcp/g2-standard-48/us-central1/on-demand");
 * const other = findPriceSeries(nvidiaL4Rental, "gcp/g2-standard-48/us-central1/spot");
 * discountOn({ onDemand, other, date: "2026-08-03" }); // => 0.438
 * ```
 */
export function discountOn<Currency extends string>(prices: {
  readonly onDemand: DatedRental<Currency>;
  readonly other: DatedRental<NoInfer<Currency>>;
  readonly date: string;
}): number {
  checkShape("prices", prices, { onDemand: checkObject, other: checkObject, date: checkText });
  const full = acceleratorHourOn(prices.onDemand, prices.date);
  const less = acceleratorHourOn(prices.other, prices.date);
  requireSameCurrency(full, less);
  if (full.amount.isZero()) throw new InvalidQuantityError("onDemand", 0, "above 0");
  return exactDecimal("discount", 1).minus(less.amount.div(full.amount)).toNumber();
}
