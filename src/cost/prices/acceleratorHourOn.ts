import { whole } from "../../units/check.js";
import { checkObject } from "../../units/checkShape.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import type { CalendarDate } from "./isoDate.js";
import { type DatedAmounts, priceOn } from "./priceOn.js";

/** Hourly rent of a machine over time. */
export interface DatedRental<Currency extends string = string> extends DatedAmounts<Currency> {
  /** Accelerators in the machine. */
  readonly accelerators: number;
}

/**
 * The hourly price of one accelerator of a rented machine on a given day.
 *
 * Model: {@link priceOn} / accelerators.
 * Assumes: the machine is rented whole, host included, and all of its accelerators are used.
 *
 * @param series - hourly prices of the machine over time
 * @param date - the day, as an ISO 8601 date or a `Date`
 * @returns the price of an accelerator-hour
 * @unit currency/accelerator-hour
 * @throws {@link UnpricedDateError} if the series has no price on that day
 * @throws {@link InvalidQuantityError} if the date is not a calendar date, the amount is not a price, or the accelerators are not a whole number above 0
 * @source First principles
 * @example
 * ```ts
 * import { acceleratorHourOn, findPriceSeries } from "llm-economics/cost";
 * import { nvidiaH100SxmRental } from "llm-economics/prices";
 *
 * const p5 = findPriceSeries(nvidiaH100SxmRental, "aws/p5.48xlarge/us-east-1/on-demand");
 * acceleratorHourOn(p5, "2026-08-01").amount; // => "6.88"
 * ```
 */
export function acceleratorHourOn<Currency extends string>(
  series: DatedRental<Currency>,
  date: CalendarDate,
): Money<Currency> {
  checkObject("series", series);
  return divide(priceOn(series, date), whole("accelerators", series.accelerators));
}
