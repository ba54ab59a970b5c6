import { UnpricedDateError } from "../../errors/unpricedDateError.js";
import { checkEach, checkList, checkObject, checkShape, checkText } from "../../units/checkShape.js";
import { compareMoney } from "../money/compareMoney.js";
import type { Money } from "../money/money.js";
import { blendedTokenPrice } from "../tokens/blendedTokenPrice.js";
import type { TokenService } from "../tokens/tokenPurchaseCost.js";
import { tokenPurchaseCost } from "../tokens/tokenPurchaseCost.js";
import type { TokenUse } from "../tokens/tokenUse.js";
import { checkSeries } from "./checkSeries.js";
import { offersOn, type StaleOffer } from "./offersOn.js";
import { type PriceSpread, priceSpread } from "./priceSpread.js";
import { type DatedTokenPrices, tokenPriceOn } from "./tokenPriceOn.js";

/** One host's offer of a model: a series of the catalogue, or an imported one. */
export interface TokenOffer<Currency extends string = string> extends DatedTokenPrices<Currency> {
  /** Unique name of the offer. */
  readonly id: string;
  /** Provider of the model. */
  readonly provider: string;
}

/** Tokens to buy, and the offers to compare. */
export interface TokenMarketQuery<Currency extends string = string> {
  /** Offers of one currency: the hosts of one model, or models that would do. */
  readonly series: readonly TokenOffer<Currency>[];
  /** The day, as an ISO 8601 date. */
  readonly date: string;
  /** The tokens to buy; their mix decides which offer is cheapest. */
  readonly tokens: TokenUse;
  /** Service level; "interactive" if absent. Offers without it are left out. */
  readonly service?: TokenService | undefined;
  /** Only prices stated on this day or later count; a year before the day unless given. */
  readonly statedSince?: string | undefined;
}

/** An offer that counts. */
export interface TokenMarketOffer<Currency extends string = string> {
  /** Which. */
  readonly id: string;
  /** Provider of the model. */
  readonly provider: string;
  /** The last day on which the price is known to have been stated. */
  readonly statedOn: string;
  /** Price of the tokens at this provider. */
  readonly cost: Money<Currency>;
  /** Price of a million tokens of the mix at this provider. */
  readonly perMillionTokens: Money<Currency>;
}

/** Market prices of a token mix on a day. */
export interface TokenMarket<Currency extends string = string> extends PriceSpread<Currency> {
  /** Each offer that counts, from the cheapest. */
  readonly offers: readonly [TokenMarketOffer<Currency>, ...TokenMarketOffer<Currency>[]];
  /** Ids of the offers that do not sell the service. */
  readonly withoutService: readonly string[];
  /** Offers that are left out because nobody has stated their price since the day asked for. */
  readonly stale: readonly StaleOffer[];
}

/**
 * The market price of a token mix on a day among the providers of a model: the cheapest offer, and the spread of all.
 *
 * Model: {@link tokenPurchaseCost} of the tokens at each offer, ordered; the median has one vote a provider.
 * Assumes: list prices and offers of equal quality. Hosts differ in speed, quantisation and limits, which no price list says.
 *
 * @param query - the offers, the day, the tokens and the service
 * @returns least, median and most for these tokens, and the offers behind them from the cheapest
 * @throws {@link UnpricedDateError} if no offer that is left has a price on the day
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
    date: checkText,
    tokens: checkObject,
    service: ["interactive|batch|flex|priority"],
    statedSince: [checkText],
  });
  checkEach("series", query.series, checkSeries);
  const { tokens, date, service = "interactive" } = query;
  const { current, stale } = offersOn(query.series, date, query.statedSince);
  const withoutService: string[] = [];
  const priced = current.flatMap(([series, statedOn]): TokenMarketOffer<Currency>[] => {
    const { id, provider } = series;
    const price = tokenPriceOn(series, date);
    if (service !== "interactive" && price[`${service}Share`] === undefined) {
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
    throw new UnpricedDateError(date, undefined, { stale: stale.length });
  return { ...spread, offers: [cheapest, ...others], withoutService, stale };
}
