import type { TokenPricePoint } from "../../prices/tokenPriceSeries.js";
import type { TokenPrice } from "../tokens/tokenPrice.js";
import { pricePointOn } from "./pricePointOn.js";

const optionalFields = [
  "cachedInputPerMillion",
  "cacheWritePerMillion",
  "longCacheWritePerMillion",
  "audioInputPerMillion",
  "imageInputPerMillion",
  "reasoningPerMillion",
  "audioOutputPerMillion",
  "imageOutputPerMillion",
  "tiers",
  "batchShare",
  "flexShare",
  "priorityShare",
] as const satisfies readonly (keyof TokenPricePoint)[];

/** Any series of what an API asks for tokens, in one currency. */
export interface DatedTokenPrices<Currency extends string = string> {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** The last day on which the source still stated the newest entry. */
  readonly confirmedOn?: string | undefined;
  /** The day from which the series holds no more; it still holds unless given. */
  readonly endedOn?: string | undefined;
  /** Id of the series that took its place. */
  readonly supersededBy?: string | undefined;
  /** The entries: days and rates as decimal strings. */
  readonly points: readonly Omit<TokenPricePoint, "sources" | "kind" | "conflict">[];
}

/**
 * The token prices of an API on a day, as {@link tokenPurchaseCost} takes it.
 *
 * Model: the rates, tiers and shares for batches, flex and priority of {@link pricePointOn}.
 * Assumes: that a price holds until the next entry; list prices.
 *
 * @param series - what the API asks over time
 * @param date - the day, as an ISO 8601 date
 * @returns the price, with its currency
 * @throws {@link UnpricedDateError} if the day lies before the first entry
 * @throws {@link InvalidQuantityError} if the date is not a calendar date
 * @source First principles
 * @example
 * ```ts
 * import { findPriceSeries, tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
 * import { openaiGpt5TokenPrices } from "llm-economics/prices";
 *
 * const luna = findPriceSeries(openaiGpt5TokenPrices, "openai/gpt-5.6-luna");
 * const tokens = { inputTokens: 10_000, outputTokens: 1_000 };
 * tokenPurchaseCost({ price: tokenPriceOn(luna, "2026-07-29"), tokens }).total.amount; // => "0.016"
 * tokenPurchaseCost({ price: tokenPriceOn(luna, "2026-07-30"), tokens }).total.amount; // => "0.0032"
 * ```
 */
export function tokenPriceOn<Currency extends string>(
  series: DatedTokenPrices<Currency>,
  date: string,
): TokenPrice<Currency> {
  const point = pricePointOn(series, date);
  const { inputPerMillion, outputPerMillion } = point;
  const price: Record<string, unknown> = { currency: series.currency, inputPerMillion, outputPerMillion };
  for (const field of optionalFields) if (point[field] !== undefined) price[field] = point[field];
  return price as unknown as TokenPrice<Currency>;
}
