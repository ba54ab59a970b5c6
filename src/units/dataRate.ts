import type { BytesPerSecond } from "./quantity.js";
import { bytesPerGibibyte, bytesPerGigabyte, bytesPerMegabyte, bytesPerTerabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts megabytes per second to bytes per second.
 *
 * Model: amount x bytesPerMegabyte.
 *
 * @param amount - rate in megabytes per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { megabytesPerSecond } from "llm-economics/units";
 *
 * megabytesPerSecond(500); // => 500000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function megabytesPerSecond(amount: number): BytesPerSecond {
  return scaled("megabytesPerSecond", amount, bytesPerMegabyte);
}

/**
 * Converts gigabytes per second to bytes per second.
 *
 * Model: amount x bytesPerGigabyte.
 * Assumes: one direction, for a link: NVLink 4 is advertised as 900 GB/s for both directions, which is 450 GB/s each way.
 *
 * @param amount - rate in gigabytes per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gigabytesPerSecond } from "llm-economics/units";
 *
 * gigabytesPerSecond(900); // => 900000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigabytesPerSecond(amount: number): BytesPerSecond {
  return scaled("gigabytesPerSecond", amount, bytesPerGigabyte);
}

/**
 * Converts terabytes per second to bytes per second.
 *
 * Model: amount x bytesPerTerabyte.
 *
 * @param amount - rate in terabytes per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { terabytesPerSecond } from "llm-economics/units";
 *
 * terabytesPerSecond(4.8); // => 4800000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function terabytesPerSecond(amount: number): BytesPerSecond {
  return scaled("terabytesPerSecond", amount, bytesPerTerabyte);
}

/**
 * Converts gibibytes per second to bytes per second.
 *
 * Model: amount x bytesPerGibibyte.
 *
 * @param amount - rate in gibibytes per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gibibytesPerSecond } from "llm-economics/units";
 *
 * gibibytesPerSecond(2); // => 2147483648
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gibibytesPerSecond(amount: number): BytesPerSecond {
  return scaled("gibibytesPerSecond", amount, bytesPerGibibyte);
}
