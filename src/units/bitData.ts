import { bitsPerByte } from "./bits.js";
import type { Bytes } from "./quantity.js";
import { bytesPerGigabyte, bytesPerMegabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts megabits (10^6 bits) to bytes.
 *
 * Model: amount x bytesPerMegabyte / bitsPerByte.
 *
 * @param amount - number of megabits
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { megabits } from "llm-economics/units";
 *
 * megabits(8); // => 1000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function megabits(amount: number): Bytes {
  return scaled("megabits", amount, bytesPerMegabyte / bitsPerByte);
}

/**
 * Converts gigabits (10^9 bits) to bytes.
 *
 * Model: amount x bytesPerGigabyte / bitsPerByte.
 *
 * @param amount - number of gigabits
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gigabits } from "llm-economics/units";
 *
 * gigabits(400); // => 50000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigabits(amount: number): Bytes {
  return scaled("gigabits", amount, bytesPerGigabyte / bitsPerByte);
}
