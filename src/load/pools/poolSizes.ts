import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/** Tokens per second that arrive and are to be generated, and what one worker of each pool does. */
export interface PoolDemand {
  /** Prompt tokens that arrive in a second. */
  readonly inputTokensPerSecond: number;
  /** Tokens that are to be generated in a second. */
  readonly outputTokensPerSecond: number;
  /** Prompt tokens that one prefill worker runs in a second. */
  readonly prefillTokensPerSecond: number;
  /** Tokens that one decode worker generates in a second. */
  readonly decodeTokensPerSecond: number;
}

/** Workers of each pool, as fractions: what the load takes on average. */
export interface PoolSizes {
  /** Prefill workers. */
  readonly prefill: number;
  /** Decode workers. */
  readonly decode: number;
  /** Both together. */
  readonly total: number;
}

const shape = {
  inputTokensPerSecond: nonNegative,
  outputTokensPerSecond: nonNegative,
  prefillTokensPerSecond: positive,
  decodeTokensPerSecond: positive,
} as const;

/**
 * The workers of each pool that a load takes where prompts and decoding run apart, and so the best split between them.
 *
 * Model: prefill = inputTokensPerSecond / prefillTokensPerSecond, decode likewise: the split at which neither pool waits for the other.
 *
 * @param demand - tokens per second that arrive, and that one worker of each pool does
 * @returns workers of each pool, as fractions
 * @throws {@link InvalidQuantityError} for a negative rate, or a worker that does nothing
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025), whose 226.75 nodes it gives
 * @example
 * ```ts
 * import { poolSizes } from "llm-economics/load";
 *
 * const demand = { inputTokensPerSecond: 608e9 / 86_400, outputTokensPerSecond: 168e9 / 86_400 };
 * poolSizes({ ...demand, prefillTokensPerSecond: 73_700, decodeTokensPerSecond: 14_800 }).total; // => 226.9
 * ```
 */
export function poolSizes(demand: PoolDemand): PoolSizes {
  checkShape("demand", demand, shape);
  const prefill = demand.inputTokensPerSecond / demand.prefillTokensPerSecond;
  const decode = demand.outputTokensPerSecond / demand.decodeTokensPerSecond;
  return { prefill, decode, total: prefill + decode };
}
