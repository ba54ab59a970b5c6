import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import type { RentalTermsName } from "../../prices/rentalSeries.js";
import { checkList, checkShape, checkText } from "../../units/checkShape.js";
import { compareMoney } from "../money/compareMoney.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { sumAmounts } from "../money/sumAmounts.js";
import { acceleratorHourOn, type DatedRental } from "./acceleratorHourOn.js";
import { isoDate } from "./isoDate.js";
import { pricePointOn } from "./pricePointOn.js";

/** One offer: a series of the catalogue, or an imported one. */
export interface RentalOffer<Currency extends string = string> extends DatedRental<Currency> {
  /** Unique name of the offer. */
  readonly id: string;
  /** Who lets the machine. */
  readonly provider: string;
  /** How it is let. */
  readonly terms: RentalTermsName;
}

/** Which offers are looked at. */
export interface RentalMarketQuery<Currency extends string = string> {
  /** Offers of one currency: those of one accelerator, or of several that could do the work. */
  readonly series: readonly RentalOffer<Currency>[];
  /** The day, as an ISO 8601 date. */
  readonly date: string;
  /** Only prices stated on this day or later count, so that an old one does not pass for today's; all unless given. */
  readonly statedSince?: string;
  /** How the machine is let; "on-demand" unless given. */
  readonly terms?: RentalTermsName;
  /** Only this provider; all unless given. */
  readonly provider?: string;
}

/** What a market asks for an accelerator-hour on a day. */
export interface RentalMarket<Currency extends string = string> {
  /** The least that is asked. */
  readonly low: Money<Currency>;
  /** Half of the offers ask no more: the middle one, or the mean of the two in the middle. */
  readonly median: Money<Currency>;
  /** The most. */
  readonly high: Money<Currency>;
  /** Each offer that counts, from the cheapest. */
  readonly offers: readonly { readonly id: string; readonly perAcceleratorHour: Money<Currency> }[];
}

/**
 * What a market asks for an hour of an accelerator on a day: the least, the median and the most of the offers that are known.
 *
 * Model: order statistics of {@link acceleratorHourOn} over the offers with a price on the day.
 * Assumes: that each offer counts once, whatever its size and whether it can be had. A catalogue holds list prices of large
 * clouds more than of small ones, which are cheaper: the median of it is not the median that is paid.
 *
 * @param query - the offers, the day, and what to leave out
 * @returns least, median and most, and the offers behind them
 * @throws {@link UnpricedDateError} if no offer that is left has a price on the day
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if a date is no day of the calendar or a price no decimal number
 * @source First principles
 * @example
 * ```ts
 * import { rentalMarketOn } from "llm-economics/cost";
 * import { nvidiaH100SxmRental } from "llm-economics/prices";
 *
 * const year2026 = { series: nvidiaH100SxmRental, date: "2026-08-21", statedSince: "2026-01-01" };
 * rentalMarketOn(year2026).median.amount.toFixed(4); // => "11.0612"
 * rentalMarketOn({ ...year2026, terms: "spot" }).low.amount.toFixed(4); // => "2.9094"
 * ```
 */
export function rentalMarketOn<Currency extends string>(query: RentalMarketQuery<Currency>): RentalMarket<Currency> {
  checkShape("query", query, {
    series: checkList,
    date: checkText,
    statedSince: [checkText],
    terms: ["on-demand|reserved-1-year|reserved-3-years|spot"],
    provider: [checkText],
  });
  const day = isoDate("date", query.date);
  const since = query.statedSince === undefined ? "" : isoDate("statedSince", query.statedSince);
  const offers = query.series
    .filter(({ terms }) => terms === (query.terms ?? "on-demand"))
    .filter(({ provider }) => query.provider === undefined || provider === query.provider)
    .filter((series) => series.points.some(({ on }) => on <= day) && pricePointOn(series, day).on >= since)
    .map((series) => ({ id: series.id, perAcceleratorHour: acceleratorHourOn(series, day) }))
    .sort((left, right) => compareMoney<string>(left.perAcceleratorHour, right.perAcceleratorHour));
  const prices = offers.map(({ perAcceleratorHour }) => perAcceleratorHour);
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === undefined || high === undefined) throw new UnpricedDateError(day);
  const middle = prices.slice((prices.length - 1) >> 1, (prices.length >> 1) + 1);
  return { low, median: divide(sumAmounts(middle), middle.length), high, offers };
}
