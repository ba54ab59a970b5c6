import type { PricePoint, PriceSeries } from "./pricePoint.js";

/** Prices of a million tokens of each kind, as decimal strings. */
export interface TokenRatesRow {
  /** Prompt tokens. */
  readonly inputPerMillion: string;
  /** Prompt tokens that the provider has kept; those of the prompt unless given. */
  readonly cachedInputPerMillion?: string;
  /** Prompt tokens that it is asked to keep, for the shortest time offered; those of the prompt unless given. */
  readonly cacheWritePerMillion?: string;
  /** Prompt tokens that it is asked to keep for an hour instead; not offered unless given. */
  readonly longCacheWritePerMillion?: string;
  /** Prompt tokens that stand for sound; those of the prompt unless given. */
  readonly audioInputPerMillion?: string;
  /** Prompt tokens that stand for images; those of the prompt unless given. */
  readonly imageInputPerMillion?: string;
  /** Generated tokens. */
  readonly outputPerMillion: string;
  /** Generated tokens of hidden reasoning; those of all generated tokens unless given. */
  readonly reasoningPerMillion?: string;
  /** Generated tokens that stand for sound; those of all generated tokens unless given. */
  readonly audioOutputPerMillion?: string;
  /** Generated tokens that stand for images; those of all generated tokens unless given. */
  readonly imageOutputPerMillion?: string;
}

/** A dated entry of what an API asks for tokens. */
export interface TokenPricePoint<SourceKey extends string = string> extends PricePoint<SourceKey>, TokenRatesRow {
  /** Rates of requests with long prompts: once a prompt has more tokens than `aboveInputTokens`, for all of its tokens. */
  readonly tiers?: readonly (TokenRatesRow & { readonly aboveInputTokens: number })[];
  /** Price of a request that may wait for hours, over the standard one. */
  readonly batchShare?: number;
  /** Price of a request that may be slow or refused when the provider is busy, over the standard one. */
  readonly flexShare?: number;
  /** Price of a request that goes ahead of others, over the standard one. */
  readonly priorityShare?: number;
}

/** Asking price of one provider for the tokens of one model, over time. */
export interface TokenPriceSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<TokenPricePoint<SourceKey>, Currency> {
  /** Provider of the model, such as "groq". */
  readonly provider: string;
  /** The model, by the provider's name. */
  readonly model: string;
  /** Name that all hosts of the same open weights share. */
  readonly family?: string;
}
