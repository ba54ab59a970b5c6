import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/** Token rates of a load, and of one worker of each pool. */
export interface PoolDemand {
  /** Prompt tokens per second of the load. */
  readonly inputTokensPerSecond: number;
  /** Output tokens per second of the load. */
  readonly outputTokensPerSecond: number;
  /** Prompt tokens per second of one prefill worker. */
  readonly prefillTokensPerSecond: number;
  /** Output tokens per second of one decode worker. */
  readonly decodeTokensPerSecond: number;
}

/** Mean number of busy workers of each pool, which need not be whole. */
export interface PoolSizes {
  /** Number of prefill workers. */
  readonly prefill: number;
  /** Number of decode workers. */
  readonly decode: number;
  /** Total number of workers. */
  readonly total: number;
}

const shape = {
  inputTokensPerSecond: nonNegative,
  outputTokensPerSecond: nonNegative,
  prefillTokensPerSecond: positive,
  decodeTokensPerSecond: positive,
} as const;

/**
 * Returns the number of workers that a load needs in each pool of a disaggregated system, which is also the best split between
 * the pools.
 *
 * Model: prefill = inputTokensPerSecond / prefillTokensPerSecond and decode = outputTokensPerSecond / decodeTokensPerSecond. At
 * this split neither pool waits for the other.
 *
 * @param demand - token rates of the load and of one worker of each pool
 * @returns workers of each pool, not rounded
 * @throws {@link InvalidQuantityError} if a rate of the load is negative, or a rate of a worker is not above 0
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025), whose 226.75 nodes it reproduces
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
