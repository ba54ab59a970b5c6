import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import type { RentalChannel, RentalTermsName } from "../../prices/rentalSeries.js";
import { checkEach, checkList, checkShape, checkText } from "../../units/checkShape.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { acceleratorHourOn, type DatedRental } from "./acceleratorHourOn.js";
import { checkSeries } from "./checkSeries.js";
import { type CalendarDate, isoDate } from "./isoDate.js";
import { offersOn, type StaleOffer } from "./offersOn.js";
import { type AskedPrice, type PriceSpread, priceSpread } from "./priceSpread.js";

/** Rental offer: a price series from the catalogue or imported. */
export interface RentalOffer<Currency extends string = string> extends DatedRental<Currency> {
  /** Identifier of the offer. */
  readonly id: string;
  /** Provider of the machine. */
  readonly provider: string;
  /** Kind of seller, if known. */
  readonly channel?: RentalChannel | undefined;
  /** Rental terms. */
  readonly terms: RentalTermsName;
}

/** Offers to compare, the day, and filters. */
export interface RentalMarketQuery<Currency extends string = string> {
  /** Offers in one currency, for one accelerator or for several that could do the work. */
  readonly series: readonly RentalOffer<Currency>[];
  /** Day of the comparison, as an ISO 8601 date or a `Date`. */
  readonly date: CalendarDate;
  /** Ignores prices that were last listed before this day; a year before `date` by default. */
  readonly statedSince?: CalendarDate | undefined;
  /** Rental terms; "on-demand" by default. */
  readonly terms?: RentalTermsName | undefined;
  /** Restricts the offers to one kind of seller. */
  readonly channel?: RentalChannel | undefined;
  /** Restricts the offers to one provider. */
  readonly provider?: string | undefined;
}

/** A current offer and its price. */
export interface RentalMarketOffer<Currency extends string = string> {
  /** Identifier of the offer. */
  readonly id: string;
  /** Provider of the machine. */
  readonly provider: string;
  /** Kind of seller, if known. */
  readonly channel?: RentalChannel | undefined;
  /** Last day on which the price is known to have been listed. */
  readonly statedOn: string;
  /** Price of an accelerator-hour. */
  readonly perAcceleratorHour: Money<Currency>;
}

/** Market prices of an accelerator-hour on a given day, over all sellers and by channel. */
export interface RentalMarket<Currency extends string = string> extends PriceSpread<Currency> {
  /** Prices by kind of seller, for those that have an offer. */
  readonly channels: { readonly [Channel in RentalChannel]?: PriceSpread<Currency> };
  /** Current offers, cheapest first. */
  readonly offers: readonly RentalMarketOffer<Currency>[];
  /** Offers ignored because their price was last listed before `statedSince`. */
  readonly stale: readonly StaleOffer[];
}

/**
 * The market price of an accelerator-hour on a given day: lowest, median and highest of the current offers.
 *
 * Model: order statistics of {@link acceleratorHourOn} over the offers with a price on the day. In the median each provider counts once,
 * with the median of its own offers, so that a cloud with twenty regions does not dominate.
 * Assumes: list prices, and capacity for every offer. Hyperscalers charge two to four times as much as specialists, so choose the channel
 * that you would buy from.
 *
 * @param query - the offers, the day, and filters
 * @returns lowest, median and highest price, overall and by channel, with the current and the stale offers
 * @throws {@link UnpricedDateError} if none of the filtered offers has a current price on the day
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if a date is not a calendar date or a price is not a decimal number
 * @source First principles
 * @example
 * ```ts
 * import { rentalMarketOn } from "llm-economics/cost";
 * import { nvidiaH100SxmRental } from "llm-economics/prices";
 *
 * const market = rentalMarketOn({ series: nvidiaH100SxmRental, date: "2026-11-27", statedSince: "2026-08-01" });
 * market.channels.specialist?.median.amount; // => "3.9"
 * market.channels.marketplace?.median.amount; // => "2.7"
 * market.channels.hyperscaler?.median.amount.toFixed(2); // => "10.67"
 * ```
 */
export function rentalMarketOn<Currency extends string>(query: RentalMarketQuery<Currency>): RentalMarket<Currency> {
  checkShape("query", query, {
    series: checkList,
    date: isoDate,
    statedSince: [isoDate],
    terms: ["on-demand|reserved-1-year|reserved-3-years|reserved|spot"],
    channel: ["hyperscaler|specialist|marketplace"],
    provider: [checkText],
  });
  checkEach("series", query.series, checkSeries);
  const wanted = query.series
    .filter(({ terms }) => terms === (query.terms ?? "on-demand"))
    .filter(({ channel }) => query.channel === undefined || channel === query.channel)
    .filter(({ provider }) => query.provider === undefined || provider === query.provider);
  const { current, stale } = offersOn(wanted, query.date, query.statedSince);
  const offers = current
    .map(([{ id, provider, channel, ...series }, statedOn]) => ({
      id,
      provider,
      ...(channel !== undefined && { channel }),
      statedOn,
      perAcceleratorHour: acceleratorHourOn(series, query.date),
    }))
    .sort((left, right) => compareMoney<string>(left.perAcceleratorHour, right.perAcceleratorHour));
  const spread = priceSpread(offers.map(asked));
  if (spread === undefined)
    throw new UnpricedDateError(isoDate("date", query.date), undefined, { stale: stale.length });
  const channels: { [Channel in RentalChannel]?: PriceSpread<Currency> } = {};
  for (const channel of ["hyperscaler", "specialist", "marketplace"] as const) {
    const channelSpread = priceSpread(offers.filter((offer) => offer.channel === channel).map(asked));
    if (channelSpread) channels[channel] = channelSpread;
  }
  return { ...spread, channels, offers, stale };
}

function asked<Currency extends string>(offer: RentalMarketOffer<Currency>): AskedPrice<Currency> {
  return { provider: offer.provider, price: offer.perAcceleratorHour };
}
