import { bitsPerByte } from "./bits.js";
import type { Bytes } from "./quantity.js";
import { bytesPerGigabyte, bytesPerMegabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Data in megabits (10^6 bits), as bytes.
 *
 * Model: amount x bytesPerMegabyte / bitsPerByte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * Data in gigabits (10^9 bits), as bytes.
 *
 * Model: amount x bytesPerGigabyte / bitsPerByte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
