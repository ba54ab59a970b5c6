import { bitsPerByte } from "./bits.js";
import type { BytesPerSecond } from "./quantity.js";
import { bytesPerGigabyte, bytesPerMegabyte, bytesPerTerabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts megabits per second to bytes per second.
 *
 * Model: amount x bytesPerMegabyte / bitsPerByte.
 *
 * @param amount - rate in megabits per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { megabitsPerSecond } from "llm-economics/units";
 *
 * megabitsPerSecond(100); // => 12500000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function megabitsPerSecond(amount: number): BytesPerSecond {
  return scaled("megabitsPerSecond", amount, bytesPerMegabyte / bitsPerByte);
}

/**
 * Converts gigabits per second, the unit that InfiniBand and Ethernet speeds are quoted in, to bytes per second.
 *
 * Model: amount x bytesPerGigabyte / bitsPerByte.
 *
 * @param amount - rate in gigabits per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gigabitsPerSecond } from "llm-economics/units";
 *
 * gigabitsPerSecond(400); // => 50000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigabitsPerSecond(amount: number): BytesPerSecond {
  return scaled("gigabitsPerSecond", amount, bytesPerGigabyte / bitsPerByte);
}

/**
 * Converts terabits per second to bytes per second.
 *
 * Model: amount x bytesPerTerabyte / bitsPerByte.
 *
 * @param amount - rate in terabits per second
 * @returns bytes per second
 * @unit byte/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { terabitsPerSecond } from "llm-economics/units";
 *
 * terabitsPerSecond(3.2); // => 400000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function terabitsPerSecond(amount: number): BytesPerSecond {
  return scaled("terabitsPerSecond", amount, bytesPerTerabyte / bitsPerByte);
}
