import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { acceleratorHourOn, type DatedRental } from "./acceleratorHourOn.js";
import { type CalendarDate, isoDate } from "./isoDate.js";

/**
 * The discount of a reserved or spot machine against the on-demand price on a given day, as {@link rentedAcceleratorHour} takes it.
 *
 * Model: 1 - other / onDemand, both per accelerator-hour.
 * Assumes: both series are for the same machine in the same region. This is not checked.
 *
 * @param prices - `onDemand`: on-demand prices; `other`: reserved or spot prices of the same machine; `date`: the day
 * @returns the discount as a share of the on-demand price; negative if the other price is higher
 * @throws {@link UnpricedDateError} if either series has no price on that day
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if the on-demand price is 0, or the date is not a calendar date
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
  readonly date: CalendarDate;
}): number {
  checkShape("prices", prices, { onDemand: checkObject, other: checkObject, date: isoDate });
  const full = acceleratorHourOn(prices.onDemand, prices.date);
  const less = acceleratorHourOn(prices.other, prices.date);
  requireSameCurrency(full, less);
  if (full.amount.isZero()) throw new InvalidQuantityError("onDemand", 0, "above 0");
  return exactDecimal("discount", 1).minus(less.amount.div(full.amount)).toNumber();
}
