/** Tokens of one request, or the sum over several if `requests` is given. */
export interface TokenUse {
  /** Number of requests that the tokens are summed over; 1 by default. Long-prompt tiers are chosen by the mean prompt. */
  readonly requests?: number | undefined;
  /** Prompt tokens, including cache reads and writes. */
  readonly inputTokens: number;
  /** Prompt tokens read from the prompt cache; 0 by default. */
  readonly cachedInputTokens?: number | undefined;
  /** Prompt tokens written to the prompt cache for the shortest lifetime offered; 0 by default. */
  readonly cacheWriteTokens?: number | undefined;
  /** Prompt tokens written to the prompt cache for an hour; 0 by default. */
  readonly longCacheWriteTokens?: number | undefined;
  /** Uncached audio prompt tokens; 0 by default. */
  readonly audioInputTokens?: number | undefined;
  /** Uncached image prompt tokens; 0 by default. */
  readonly imageInputTokens?: number | undefined;
  /** Generated tokens, including reasoning, audio and images. */
  readonly outputTokens: number;
  /** Generated reasoning tokens; they matter only if the price has a separate rate for them. */
  readonly reasoningTokens?: number | undefined;
  /** Generated audio tokens; 0 by default. */
  readonly audioOutputTokens?: number | undefined;
  /** Generated image tokens; 0 by default. */
  readonly imageOutputTokens?: number | undefined;
}
