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
  /** Prompt tokens that stand for sound and are neither kept nor to keep; 0 unless given. */
  readonly audioInputTokens?: number | undefined;
  /** Prompt tokens that stand for images and are neither kept nor to keep; 0 unless given. */
  readonly imageInputTokens?: number | undefined;
  /** Generated tokens, hidden reasoning, sound and images included. */
  readonly outputTokens: number;
  /** Generated tokens of hidden reasoning; matters only at a price that asks another rate for them. */
  readonly reasoningTokens?: number | undefined;
  /** Generated tokens that stand for sound; 0 unless given. */
  readonly audioOutputTokens?: number | undefined;
  /** Generated tokens that stand for images; 0 unless given. */
  readonly imageOutputTokens?: number | undefined;
}
