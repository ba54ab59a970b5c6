/** The rules by which the cost of serving can be split; see {@link TokenAllocation}. */
export const tokenAllocations = ["by-time", "all-to-output", "by-token"] as const;

/**
 * The split of the cost of serving between prompt and generated tokens, which share the accelerators: `by-time` by the
 * share of busy time that each phase takes; `all-to-output` as if prompts were free; `by-token` the same for every token.
 */
export type TokenAllocation = (typeof tokenAllocations)[number];

/**
 * The allocation used unless another is named: each phase pays for the time that it takes.
 *
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025): prefill and decode run, and are paid, apart
 */
export const defaultTokenAllocation = "by-time" satisfies TokenAllocation;
