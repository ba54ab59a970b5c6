import type { TokenPricePoint } from "../../prices/tokenPriceSeries.js";
import type { TokenPrice } from "../tokens/tokenPrice.js";
import type { CalendarDate } from "./isoDate.js";
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

/** A series of an API's token prices in one currency. */
export interface DatedTokenPrices<Currency extends string = string> {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** Last day on which the newest price was seen unchanged, if known. */
  readonly confirmedOn?: string | undefined;
  /** Day from which the series is no longer valid, if it has ended. */
  readonly endedOn?: string | undefined;
  /** Id of the series that replaced it. */
  readonly supersededBy?: string | undefined;
  /** Entries: dates, and rates as decimal strings. */
  readonly points: readonly Omit<TokenPricePoint, "sources" | "kind" | "conflict">[];
}

/**
 * The token prices of an API on a given day, as {@link tokenPurchaseCost} takes them.
 *
 * Model: the rates, long-prompt tiers and batch, flex and priority shares of {@link pricePointOn}.
 * Assumes: list prices, each valid until the next entry.
 *
 * @param series - token prices of the API over time
 * @param date - the day, as an ISO 8601 date or a `Date`
 * @returns the prices, with their currency
 * @throws {@link UnpricedDateError} if the series has no price on that day
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
  date: CalendarDate,
): TokenPrice<Currency> {
  const point = pricePointOn(series, date);
  const { inputPerMillion, outputPerMillion } = point;
  const price: Record<string, unknown> = { currency: series.currency, inputPerMillion, outputPerMillion };
  for (const field of optionalFields) if (point[field] !== undefined) price[field] = point[field];
  return price as unknown as TokenPrice<Currency>;
}
