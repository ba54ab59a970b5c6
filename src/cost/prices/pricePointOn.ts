import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import type { PricePoint } from "../../prices/pricePoint.js";
import { checkSeries } from "./checkSeries.js";
import { type CalendarDate, isoDate } from "./isoDate.js";

/**
 * The entry of a price series that applies on a given day, with its source and kind.
 *
 * Model: the entry with the latest `on` that is not after the day; of two with the same date, the later in the series.
 * Assumes: a price is valid until the next entry or the end of the series. Long after the last entry that is a guess; see
 * {@link priceAgeOn}.
 *
 * @param series - any series with dated entries, from the catalogue or imported
 * @param date - the day, as an ISO 8601 date or a `Date`
 * @returns the entry itself
 * @throws {@link UnpricedDateError} if the day lies before the first entry or after the end of the series
 * @throws {@link InvalidQuantityError} if the date is not a calendar date
 * @source First principles
 * @example
 * ```ts
 * import { pricePointOn } from "llm-economics/cost";
 * import { unitedStatesIndustrialElectricity } from "llm-economics/prices";
 *
 * const [unitedStates] = unitedStatesIndustrialElectricity;
 * pricePointOn(unitedStates, "2022-10-01").sources; // => ["cottier-electricity-prices"]
 * ```
 */
export function pricePointOn<Point extends Pick<PricePoint, "on">>(
  series: {
    readonly points: readonly Point[];
    readonly endedOn?: string | undefined;
    readonly supersededBy?: string | undefined;
  },
  date: CalendarDate,
): Point {
  const day = isoDate("date", date);
  checkSeries("series", series);
  let found: Point | undefined;
  let first: string | undefined;
  for (const point of series.points) {
    if (first === undefined || point.on < first) first = point.on;
    if (point.on <= day && (found === undefined || point.on >= found.on)) found = point;
  }
  if (found === undefined) throw new UnpricedDateError(day, first);
  if (series.endedOn !== undefined && series.endedOn <= day) throw new UnpricedDateError(day, first, series);
  return found;
}
