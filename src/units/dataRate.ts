import type { BytesPerSecond } from "./quantity.js";
import { bytesPerGibibyte, bytesPerGigabyte, bytesPerMegabyte, bytesPerTerabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * A data rate in megabytes per second, as bytes per second.
 *
 * Model: amount x bytesPerMegabyte.
 *
 * @param amount - how many
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A data rate in gigabytes per second, as bytes per second.
 *
 * Model: amount x bytesPerGigabyte.
 * Assumes: one direction, if it is a link: NVLink 4 is headlined at 900 both ways, which is 450 each way.
 *
 * @param amount - how many
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A data rate in terabytes per second, as bytes per second.
 *
 * Model: amount x bytesPerTerabyte.
 *
 * @param amount - how many
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A data rate in gibibytes per second, as bytes per second.
 *
 * Model: amount x bytesPerGibibyte.
 *
 * @param amount - how many
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
