/** The tokens of a request, or the sum over many where `requests` says over how many. */
export interface TokenUse {
  /** Requests that the tokens are summed over; 1 unless given. Rates for long prompts go by the mean prompt. */
  readonly requests?: number | undefined;
  /** Prompt tokens, those kept and those to keep included. */
  readonly inputTokens: number;
  /** Prompt tokens that the provider has kept from before; 0 unless given. */
  readonly cachedInputTokens?: number | undefined;
  /** Prompt tokens that it is asked to keep for the shortest time offered; 0 unless given. */
  readonly cacheWriteTokens?: number | undefined;
  /** Prompt tokens that it is asked to keep for an hour; 0 unless given. */
  readonly longCacheWriteTokens?: number | undefined;
  /** Generated tokens, hidden reasoning included. */
  readonly outputTokens: number;
}
