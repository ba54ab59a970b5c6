import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkObject } from "../../units/checkShape.js";
import { checkSeries } from "./checkSeries.js";
import { isoDate } from "./isoDate.js";

/**
 * Returns a price series with one more entry. Appending is the only change that a series permits.
 *
 * Model: all existing entries, followed by the new one.
 * Assumes: published prices are never overwritten; a correction is a new entry, dated to the day of the correction.
 *
 * @param series - the series; it is not modified
 * @param point - the new entry, later than the last one
 * @returns a new series
 * @throws {@link InvalidQuantityError} if the date of the entry is not after the last one, or not a calendar date
 * @source First principles
 * @example
 * ```ts
 * import { appendPrice, priceOn } from "llm-economics/cost";
 *
 * const mine = { currency: "USD", points: [{ on: "2026-01-01", amount: "2.10" }] } as const;
 * const later = appendPrice(mine, { on: "2026-07-01", amount: "1.85" });
 * priceOn(later, "2026-06-30").amount; // => "2.1"
 * priceOn(later, "2026-07-01").amount; // => "1.85"
 * ```
 */
export function appendPrice<
  Series extends { readonly points: readonly { readonly on: string }[] },
  const Point extends { readonly on: string },
>(
  series: Series,
  point: Point,
): Omit<Series, "points"> & { readonly points: readonly (Series["points"][number] | Point)[] } {
  checkSeries("series", series);
  checkObject("point", point);
  const on = isoDate("on", point.on);
  const last =
    series.points
      .map((known) => known.on)
      .sort()
      .at(-1) ?? "";
  if (on <= last) throw new InvalidQuantityError("on", on, `after ${last}`, "Published prices are not overwritten.");
  return { ...series, points: [...series.points, point] };
}
