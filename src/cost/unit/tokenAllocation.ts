/** Rules for allocating serving cost to input and output tokens; see {@link TokenAllocation}. */
export const tokenAllocations = ["by-time", "all-to-output", "by-token"] as const;

/**
 * Rule for allocating the cost of shared accelerators to input and output tokens: `by-time` by the busy time of prefill and decode,
 * `all-to-output` as if prompts were free, `by-token` equally to every token.
 */
export type TokenAllocation = (typeof tokenAllocations)[number];

/**
 * Default allocation: each phase pays for the time that it takes.
 *
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025): prefill and decode run on separate machines and are priced separately
 */
export const defaultTokenAllocation = "by-time" satisfies TokenAllocation;
