import { nonNegative, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import { checkStage, type ShardingStage } from "../memory/modelStateBytes.js";

/**
 * Returns the bytes that one accelerator sends per step for data parallelism.
 *
 * Model: 2 (n − 1) / n × bytes for one all-reduce, or for the reduce-scatter and all-gather of stages 1 and 2; 3 (n − 1) / n ×
 * bytes for stage 3, which gathers the weights for the forward pass and again for the backward pass.
 * Assumes: ring algorithms. In-network reduction sends about half as much. Stage 3 with several micro-batches repeats it for each
 * of them.
 *
 * @param exchange - unsharded bytes of gradients or weights, number of ranks, and sharding stage (0 if left out)
 * @returns bytes sent
 * @unit byte
 * @throws {@link InvalidQuantityError} if `bytes` is negative, or `ranks` is not a whole number of at least 1
 * @source Rajbhandari et al., ZeRO (arXiv:1910.02054, 2020), section 7
 * @example
 * ```ts
 * import { gradientExchangeBytes } from "llm-economics/training";
 *
 * gradientExchangeBytes({ bytes: 16e9, ranks: 8 }); // => 28000000000
 * gradientExchangeBytes({ bytes: 16e9, ranks: 8, shardingStage: 3 }); // => 42000000000
 * ```
 */
export function gradientExchangeBytes(exchange: {
  /** Bytes of gradients or weights on one rank without sharding. */
  readonly bytes: Bytes;
  /** Number of data-parallel ranks. */
  readonly ranks: number;
  /** ZeRO sharding stage. */
  readonly shardingStage?: ShardingStage | undefined;
}): Bytes {
  checkShape("exchange", exchange, { bytes: 0, ranks: 0, shardingStage: [0 /*union*/] });
  const ranks = whole("ranks", exchange.ranks);
  const passes = checkStage("shardingStage", exchange.shardingStage ?? 0) === 3 ? 3 : 2;
  return (passes * nonNegative("bytes", exchange.bytes) * (ranks - 1)) / ranks;
}
