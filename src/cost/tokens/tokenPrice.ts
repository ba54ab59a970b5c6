/** Prices of a million tokens of each kind, as decimal strings. */
export interface TokenRates {
  /** Prompt tokens. */
  readonly inputPerMillion: string;
  /** Prompt tokens that the provider has kept from an earlier request; those of the prompt unless given. */
  readonly cachedInputPerMillion?: string | undefined;
  /** Prompt tokens that it is asked to keep for a later one; those of the prompt unless given. */
  readonly cacheWritePerMillion?: string | undefined;
  /** Prompt tokens that it is asked to keep for an hour instead of minutes; not sold unless given. */
  readonly longCacheWritePerMillion?: string | undefined;
  /** Prompt tokens that stand for sound; those of the prompt unless given. */
  readonly audioInputPerMillion?: string | undefined;
  /** Prompt tokens that stand for images; those of the prompt unless given. */
  readonly imageInputPerMillion?: string | undefined;
  /** Generated tokens. */
  readonly outputPerMillion: string;
  /** Generated tokens of hidden reasoning; those of all generated tokens unless given. */
  readonly reasoningPerMillion?: string | undefined;
  /** Generated tokens that stand for sound; those of all generated tokens unless given. */
  readonly audioOutputPerMillion?: string | undefined;
  /** Generated tokens that stand for images; those of all generated tokens unless given. */
  readonly imageOutputPerMillion?: string | undefined;
}

/** Rates for requests with long prompts. */
export interface TokenPriceTier extends TokenRates {
  /** A request whose prompt has more tokens than this pays these rates, for all of its tokens. */
  readonly aboveInputTokens: number;
}

/** Token prices of an API. */
export interface TokenPrice<Currency extends string = string> extends TokenRates {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** Rates for long prompts, in any order. */
  readonly tiers?: readonly TokenPriceTier[] | undefined;
  /** Price of a request that may wait for hours, over the standard one; most providers ask 0.5. */
  readonly batchShare?: number | undefined;
  /** Price of a request that may be slow or refused when the provider is busy, over the standard one. */
  readonly flexShare?: number | undefined;
  /** Price of a request that goes ahead of others, over the standard one; 1.7 to 2 where it is sold. */
  readonly priorityShare?: number | undefined;
}
