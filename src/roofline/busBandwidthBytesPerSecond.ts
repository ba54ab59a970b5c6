import { positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Collective } from "./collective.js";
import { collectiveTrafficBytes } from "./collectiveTrafficBytes.js";

/**
 * The bus bandwidth of a measured exchange: what each accelerator would send a second if it went around a ring.
 *
 * Model: ring traffic / seconds, which is 2 (n - 1) / n × bytes / seconds for all-reduce.
 * Assumes: nccl-tests' definition. A reduction in the switches sends less, so its bus bandwidth can pass the link's own.
 *
 * @param measured - the exchange and how long it took
 * @returns bytes a second
 * @unit B/s
 * @throws {@link InvalidQuantityError} if bytes are negative, seconds not above 0 or ranks not whole
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
  /** Collective. */
  readonly collective: Collective;
  /** The whole buffer. */
  readonly bytes: Bytes;
  /** Accelerators that took part. */
  readonly ranks: number;
  /** Measured time. */
  readonly seconds: Seconds;
}): BytesPerSecond {
  checkShape("measured", measured, {
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    bytes: 0,
    ranks: 0,
    seconds: 0,
  });
  const { collective, bytes, ranks, seconds } = measured;
  return collectiveTrafficBytes({ collective, bytes, ranks }) / positive("seconds", seconds);
}
