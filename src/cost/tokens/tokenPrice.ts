/** Prices per million tokens of each kind, as decimal strings. */
export interface TokenRates {
  /** Prompt tokens. */
  readonly inputPerMillion: string;
  /** Prompt tokens read from the provider's prompt cache; the input rate by default. */
  readonly cachedInputPerMillion?: string | undefined;
  /** Prompt tokens written to the prompt cache; the input rate by default. */
  readonly cacheWritePerMillion?: string | undefined;
  /** Prompt tokens cached for an hour instead of minutes; not sold if absent. */
  readonly longCacheWritePerMillion?: string | undefined;
  /** Audio prompt tokens; the input rate by default. */
  readonly audioInputPerMillion?: string | undefined;
  /** Image prompt tokens; the input rate by default. */
  readonly imageInputPerMillion?: string | undefined;
  /** Generated tokens. */
  readonly outputPerMillion: string;
  /** Generated reasoning tokens; the output rate by default. */
  readonly reasoningPerMillion?: string | undefined;
  /** Generated audio tokens; the output rate by default. */
  readonly audioOutputPerMillion?: string | undefined;
  /** Generated image tokens; the output rate by default. */
  readonly imageOutputPerMillion?: string | undefined;
}

/** Rates for requests with long prompts. */
export interface TokenPriceTier extends TokenRates {
  /** Requests with more prompt tokens than this pay these rates for all of their tokens. */
  readonly aboveInputTokens: number;
}

/** Token prices of an API. */
export interface TokenPrice<Currency extends string = string> extends TokenRates {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** Rates for long prompts, in any order. */
  readonly tiers?: readonly TokenPriceTier[] | undefined;
  /** Price of batch requests, which may wait for hours, over the standard price, at most 1; 0.5 at most providers. */
  readonly batchShare?: number | undefined;
  /** Price of flex requests, which may be slow or refused under load, over the standard price, at most 1. */
  readonly flexShare?: number | undefined;
  /** Price of priority requests over the standard price; 1.7 to 2 where offered. */
  readonly priorityShare?: number | undefined;
}
