import type { PricePoint, PriceSeries } from "./pricePoint.js";

/** Prices per million tokens of each kind, as decimal strings. */
export interface TokenRatesRow {
  /** Input tokens. */
  readonly inputPerMillion: string;
  /** Input tokens read from the prompt cache; by default `inputPerMillion`. */
  readonly cachedInputPerMillion?: string;
  /** Input tokens written to the prompt cache, for the shortest lifetime offered; by default `inputPerMillion`. */
  readonly cacheWritePerMillion?: string;
  /** Input tokens written to the prompt cache for one hour; absent if not offered. */
  readonly longCacheWritePerMillion?: string;
  /** Audio input tokens; by default `inputPerMillion`. */
  readonly audioInputPerMillion?: string;
  /** Image input tokens; by default `inputPerMillion`. */
  readonly imageInputPerMillion?: string;
  /** Output tokens. */
  readonly outputPerMillion: string;
  /** Reasoning tokens; by default `outputPerMillion`. */
  readonly reasoningPerMillion?: string;
  /** Audio output tokens; by default `outputPerMillion`. */
  readonly audioOutputPerMillion?: string;
  /** Image output tokens; by default `outputPerMillion`. */
  readonly imageOutputPerMillion?: string;
}

/** A dated entry of an API's token prices. */
export interface TokenPricePoint<SourceKey extends string = string> extends PricePoint<SourceKey>, TokenRatesRow {
  /** Prices for long prompts: they apply to all tokens of a request whose prompt is longer than `aboveInputTokens`. */
  readonly tiers?: readonly (TokenRatesRow & { readonly aboveInputTokens: number })[];
  /** Price of batch requests, which may wait for hours, as a fraction of the standard price. */
  readonly batchShare?: number;
  /** Price of flex requests, which may be slow or refused at busy times, as a fraction of the standard price. */
  readonly flexShare?: number;
  /** Price of priority requests, as a multiple of the standard price. */
  readonly priorityShare?: number;
}

/** List prices of one model's tokens at one provider over time. */
export interface TokenPriceSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<TokenPricePoint<SourceKey>, Currency> {
  /** Provider, such as "groq". */
  readonly provider: string;
  /** Provider's name of the model. */
  readonly model: string;
  /** Name shared by all series of the same open-weight model. */
  readonly family?: string;
}
