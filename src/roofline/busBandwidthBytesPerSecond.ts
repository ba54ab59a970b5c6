import { positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Collective } from "./collective.js";
import { collectiveTrafficBytes } from "./collectiveTrafficBytes.js";

/**
 * Returns the bus bandwidth of a measured collective: the rate at which each accelerator would send if a ring were used.
 *
 * Model: ring traffic / seconds, which is 2 (n - 1) / n × bytes / seconds for all-reduce. Follows the definition of nccl-tests.
 * In-network reduction sends less data, so its bus bandwidth can exceed the bandwidth of the link.
 *
 * @param measured - the collective and its measured time
 * @returns bytes per second
 * @unit B/s
 * @throws {@link InvalidQuantityError} if `bytes` is negative, `seconds` is not above 0 or `ranks` is not a whole number
 * @source NVIDIA nccl-tests, doc/PERFORMANCE.md (2024)
 * @example
 * ```ts
 * import { busBandwidthBytesPerSecond } from "llm-economics/roofline";
 *
 * const measured = { collective: "all-reduce", bytes: 1_073_741_824, ranks: 8, seconds: 8.2039e-3 } as const;
 * busBandwidthBytesPerSecond(measured) / 1e9; // => 229.04
 * ```
 */
export function busBandwidthBytesPerSecond(measured: {
  /** The collective operation. */
  readonly collective: Collective;
  /** Size of the whole buffer. */
  readonly bytes: Bytes;
  /** Number of accelerators that took part. */
  readonly ranks: number;
  /** Measured time. */
  readonly seconds: Seconds;
}): BytesPerSecond {
  checkShape("measured", measured, {
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    bytes: 0,
    ranks: 0,
    seconds: positive,
  });
  const { collective, bytes, ranks, seconds } = measured;
  return collectiveTrafficBytes({ collective, bytes, ranks }) / seconds;
}
