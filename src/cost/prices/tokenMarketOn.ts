import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import { checkEach, checkList, checkObject, checkShape } from "../../units/checkShape.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { blendedTokenPrice } from "../tokens/blendedTokenPrice.js";
import { ratesFor, sellsLongWrites } from "../tokens/ratesFor.js";
import type { TokenService } from "../tokens/tokenPurchaseCost.js";
import { tokenPurchaseCost } from "../tokens/tokenPurchaseCost.js";
import type { TokenUse } from "../tokens/tokenUse.js";
import { checkSeries } from "./checkSeries.js";
import { type CalendarDate, isoDate } from "./isoDate.js";
import { offersOn, type StaleOffer } from "./offersOn.js";
import { type PriceSpread, priceSpread } from "./priceSpread.js";
import { type DatedTokenPrices, tokenPriceOn } from "./tokenPriceOn.js";

/** A provider's token prices for a model: a price series from the catalogue or imported. */
export interface TokenOffer<Currency extends string = string> extends DatedTokenPrices<Currency> {
  /** Identifier of the offer. */
  readonly id: string;
  /** Provider of the model. */
  readonly provider: string;
}

/** Tokens to buy, offers to compare, the day, and filters. */
export interface TokenMarketQuery<Currency extends string = string> {
  /** Offers in one currency, for one model or for several acceptable models. */
  readonly series: readonly TokenOffer<Currency>[];
  /** Day of the comparison, as an ISO 8601 date or a `Date`. */
  readonly date: CalendarDate;
  /** Tokens to buy; their mix determines which offer is cheapest. */
  readonly tokens: TokenUse;
  /** Service level; "interactive" by default. Offers without it are excluded. */
  readonly service?: TokenService | undefined;
  /** Ignores prices that were last listed before this day; a year before `date` by default. */
  readonly statedSince?: CalendarDate | undefined;
}

/** A current offer and its price for the tokens. */
export interface TokenMarketOffer<Currency extends string = string> {
  /** Identifier of the offer. */
  readonly id: string;
  /** Provider of the model. */
  readonly provider: string;
  /** Last day on which the price is known to have been listed. */
  readonly statedOn: string;
  /** Cost of the tokens at this provider. */
  readonly cost: Money<Currency>;
  /** Price of a million tokens of this mix. */
  readonly perMillionTokens: Money<Currency>;
}

/** Market prices of a token mix on a given day. */
export interface TokenMarket<Currency extends string = string> extends PriceSpread<Currency> {
  /** Current offers, cheapest first. */
  readonly offers: readonly [TokenMarketOffer<Currency>, ...TokenMarketOffer<Currency>[]];
  /** Ids of the offers without the requested service level, or without cache writes for an hour where the tokens include some. */
  readonly withoutService: readonly string[];
  /** Offers ignored because their price was last listed before `statedSince`. */
  readonly stale: readonly StaleOffer[];
}

/**
 * The market price of a token mix on a given day among the providers of a model: the cheapest offer, and the spread of all offers.
 *
 * Model: {@link tokenPurchaseCost} of the tokens at each offer; in the median each provider counts once.
 * Assumes: list prices, and offers of equal quality. Providers differ in speed, quantisation and limits, which price lists do not show.
 *
 * @param query - the offers, the day, the tokens and the service level
 * @returns lowest, median and highest cost of the tokens, and the offers, cheapest first
 * @throws {@link UnpricedDateError} if no offer has a current price for the service on the day
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if a date is not a calendar date, or the tokens are not valid
 * @source First principles
 * @example
 * ```ts
 * import { tokenMarketOn } from "llm-economics/cost";
 * import { llama33_70bHostedPrices } from "llm-economics/prices";
 *
 * const market = tokenMarketOn({
 *   series: llama33_70bHostedPrices,
 *   date: "2026-08-01",
 *   tokens: { requests: 1e6, inputTokens: 1_155e6, outputTokens: 211e6 },
 * });
 * market.offers[0].provider; // => "deepinfra"
 * market.offers[0].cost.amount; // => "183.02"
 * market.median.amount; // => "887.9"
 * ```
 */
export function tokenMarketOn<Currency extends string>(query: TokenMarketQuery<Currency>): TokenMarket<Currency> {
  checkShape("query", query, {
    series: checkList,
    date: isoDate,
    tokens: checkObject,
    service: ["interactive|batch|flex|priority"],
    statedSince: [isoDate],
  });
  checkEach("series", query.series, checkSeries);
  const { tokens, date, service = "interactive" } = query;
  const { current, stale } = offersOn(query.series, date, query.statedSince);
  const withoutService: string[] = [];
  const priced = current.flatMap(([series, statedOn]): TokenMarketOffer<Currency>[] => {
    const { id, provider } = series;
    const price = tokenPriceOn(series, date);
    const served = service === "interactive" || price[`${service}Share`] !== undefined;
    if (!served || !sellsLongWrites(ratesFor(price, tokens), tokens)) {
      withoutService.push(id);
      return [];
    }
    const purchase = { price, tokens, service };
    const cost = tokenPurchaseCost(purchase).total;
    return [{ id, provider, statedOn, cost, perMillionTokens: blendedTokenPrice(purchase) }];
  });
  const offers = priced.sort((left, right) => compareMoney<string>(left.cost, right.cost));
  const [cheapest, ...others] = offers;
  const spread = priceSpread(offers.map(({ provider, cost }) => ({ provider, price: cost })));
  if (cheapest === undefined || spread === undefined)
    throw new UnpricedDateError(isoDate("date", date), undefined, { stale: stale.length });
  return { ...spread, offers: [cheapest, ...others], withoutService, stale };
}
