import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import type { RentalChannel, RentalTermsName } from "../../prices/rentalSeries.js";
import { checkEach, checkList, checkShape, checkText } from "../../units/checkShape.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { acceleratorHourOn, type DatedRental } from "./acceleratorHourOn.js";
import { checkSeries } from "./checkSeries.js";
import { offersOn, type StaleOffer } from "./offersOn.js";
import { type AskedPrice, type PriceSpread, priceSpread } from "./priceSpread.js";

/** One offer: a series of the catalogue, or an imported one. */
export interface RentalOffer<Currency extends string = string> extends DatedRental<Currency> {
  /** Unique name of the offer. */
  readonly id: string;
  /** Provider of the machine. */
  readonly provider: string;
  /** Through what kind of seller, if that is known. */
  readonly channel?: RentalChannel | undefined;
  /** Rental terms. */
  readonly terms: RentalTermsName;
}

/** Which offers are looked at. */
export interface RentalMarketQuery<Currency extends string = string> {
  /** Offers of one currency: those of one accelerator, or of several that could do the work. */
  readonly series: readonly RentalOffer<Currency>[];
  /** The day, as an ISO 8601 date. */
  readonly date: string;
  /** Only prices stated on this day or later count, so that an old one does not pass for today's; a year before the day unless given. */
  readonly statedSince?: string | undefined;
  /** Rental terms; "on-demand" if absent. */
  readonly terms?: RentalTermsName | undefined;
  /** Only this kind of seller; all unless given. */
  readonly channel?: RentalChannel | undefined;
  /** Only this provider; all unless given. */
  readonly provider?: string | undefined;
}

/** An offer that counts. */
export interface RentalMarketOffer<Currency extends string = string> {
  /** Which. */
  readonly id: string;
  /** Provider of the machine. */
  readonly provider: string;
  /** Through what kind of seller, if that is known. */
  readonly channel?: RentalChannel | undefined;
  /** The last day on which the price is known to have been stated. */
  readonly statedOn: string;
  /** Price of an accelerator-hour. */
  readonly perAcceleratorHour: Money<Currency>;
}

/** Market prices of an accelerator-hour on a day: over all sellers, and by channel. */
export interface RentalMarket<Currency extends string = string> extends PriceSpread<Currency> {
  /** The same of each kind of seller that has an offer. */
  readonly channels: { readonly [Channel in RentalChannel]?: PriceSpread<Currency> };
  /** Each offer that counts, from the cheapest. */
  readonly offers: readonly RentalMarketOffer<Currency>[];
  /** Offers that are left out because nobody has stated their price since the day asked for. */
  readonly stale: readonly StaleOffer[];
}

/**
 * The market price of an accelerator-hour on a day: the lowest, the median and the highest of the known offers.
 *
 * Model: order statistics of {@link acceleratorHourOn} over the offers with a price on the day. The median has one vote a provider,
 * the median of its own offers, so that a cloud with twenty regions does not outvote the others.
 * Assumes: list prices, and that every offer can be had. Hyperscalers ask two to four times what specialists do: choose the channel that
 * you would buy from.
 *
 * @param query - the offers, the day, and what to leave out
 * @returns least, median and most, together and by channel, the offers behind them and those that are too old
 * @throws {@link UnpricedDateError} if no offer that is left has a price on the day
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
 * market.channels.marketplace?.median.amount; // => "2.71"
 * market.channels.hyperscaler?.median.amount.toFixed(2); // => "10.67"
 * ```
 */
export function rentalMarketOn<Currency extends string>(query: RentalMarketQuery<Currency>): RentalMarket<Currency> {
  checkShape("query", query, {
    series: checkList,
    date: checkText,
    statedSince: [checkText],
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
  if (spread === undefined) throw new UnpricedDateError(query.date, undefined, { stale: stale.length });
  const channels: { [Channel in RentalChannel]?: PriceSpread<Currency> } = {};
  for (const channel of ["hyperscaler", "specialist", "marketplace"] as const) {
    const apart = priceSpread(offers.filter((offer) => offer.channel === channel).map(asked));
    if (apart) channels[channel] = apart;
  }
  return { ...spread, channels, offers, stale };
}

function asked<Currency extends string>(offer: RentalMarketOffer<Currency>): AskedPrice<Currency> {
  return { provider: offer.provider, price: offer.perAcceleratorHour };
}
