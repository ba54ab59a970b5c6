import { positive } from "../../units/check.js";
import { millisecondsPerSecond, secondsPerDay } from "../../units/timeScale.js";
import { type CalendarDate, isoDate } from "./isoDate.js";
import { lastStatedOn } from "./offersOn.js";

/** Age of a price on a given day. */
export interface PriceAge {
  /** Last day on which the price is known to have been listed: the date of the entry, or a later confirmation. */
  readonly statedOn: string;
  /** Days since then. */
  readonly days: number;
  /** True if the age exceeds the limit and a newer price should be looked for. */
  readonly stale: boolean;
}

/**
 * The age of the price that a series holds for a given day, and whether it is too old to trust.
 *
 * Model: days from the entry's `on`, or from the series' `confirmedOn` if that is later and the entry is the newest, to the given day; 0 if
 * the price was confirmed on that day or later. Stale above staleAfterDays.
 * Assumes: the limit suits the market. Accelerator rents moved by a third or more within 2026, in both directions.
 *
 * @param series - a series of dated entries
 * @param date - the day, as an ISO 8601 date or a `Date`
 * @param staleAfterDays - the limit; 180 by default
 * @returns the day on which the price was last listed, its age, and whether it is stale
 * @throws {@link UnpricedDateError} if the series has no price on that day
 * @throws {@link InvalidQuantityError} if the date is not a calendar date or the limit is not above 0
 * @source First principles
 * @example
 * ```ts
 * import { findPriceSeries, priceAgeOn } from "llm-economics/cost";
 * import { googleTpuV5eRental } from "llm-economics/prices";
 *
 * const tpu = findPriceSeries(googleTpuV5eRental, "gcp/tpu-v5e/europe-west1/on-demand");
 * priceAgeOn(tpu, "2026-11-27"); // => { statedOn: "2025-03-03", days: 634, stale: true }
 * ```
 */
export function priceAgeOn(
  series: Parameters<typeof lastStatedOn>[0],
  date: CalendarDate,
  staleAfterDays: number = 180,
): PriceAge {
  const limit = positive("staleAfterDays", staleAfterDays);
  const day = isoDate("on", date);
  const on = lastStatedOn(series, day);
  const at = (day: string) => Date.parse(`${isoDate("on", day)}T00:00:00Z`);
  const days = Math.round((at(day) - at(on)) / millisecondsPerSecond / secondsPerDay);
  return { statedOn: on, days, stale: days > limit };
}
