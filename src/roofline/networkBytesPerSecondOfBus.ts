import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { BytesPerSecond } from "../units/quantity.js";

/**
 * Returns the network bandwidth per accelerator in an all-reduce over several nodes, derived from its bus bandwidth.
 *
 * Model: busBandwidth × (nodes - 1) / (ranks - 1).
 * Assumes: a hierarchical algorithm, in which each accelerator reduces its own share with its counterparts in other nodes.
 *
 * @param measured - bus bandwidth, number of nodes and total number of accelerators
 * @returns bytes per second per accelerator
 * @unit B/s
 * @throws {@link InvalidQuantityError} if the bus bandwidth is negative, or there are fewer than two accelerators or more nodes than accelerators
 * @source Bekman, Machine Learning Engineering, network (2025)
 * @example
 * ```ts
 * import { networkBytesPerSecondOfBus } from "llm-economics/roofline";
 *
 * networkBytesPerSecondOfBus({ busBandwidthBytesPerSecond: 377.34e9, nodes: 4, ranks: 32 }) / 1e9; // => 36.52
 * ```
 */
export function networkBytesPerSecondOfBus(measured: {
  /** Bus bandwidth, as in {@link busBandwidthBytesPerSecond}. */
  readonly busBandwidthBytesPerSecond: BytesPerSecond;
  /** Number of nodes. */
  readonly nodes: number;
  /** Total number of accelerators. */
  readonly ranks: number;
}): BytesPerSecond {
  checkShape("measured", measured, { busBandwidthBytesPerSecond: nonNegative, nodes: whole, ranks: 0 });
  const { busBandwidthBytesPerSecond, nodes, ranks } = measured;
  whole("ranks", ranks, 2);
  if (nodes > ranks) throw new InvalidQuantityError("nodes", nodes, `at most ${ranks}, one accelerator each`);
  return (busBandwidthBytesPerSecond * (nodes - 1)) / (ranks - 1);
}
