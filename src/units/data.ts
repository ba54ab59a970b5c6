import type { Bytes } from "./quantity.js";
import { bytesPerGigabyte, bytesPerKilobyte, bytesPerMegabyte, bytesPerPetabyte, bytesPerTerabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Data in bytes, checked.
 *
 * Model: amount.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { bytes } from "llm-economics/units";
 *
 * bytes(512); // => 512
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function bytes(amount: number): Bytes {
  return scaled("bytes", amount, 1);
}

/**
 * Data in kilobytes (10^3), as bytes.
 *
 * Model: amount x bytesPerKilobyte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { kilobytes } from "llm-economics/units";
 *
 * kilobytes(64); // => 64000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kilobytes(amount: number): Bytes {
  return scaled("kilobytes", amount, bytesPerKilobyte);
}

/**
 * Data in megabytes (10^6), as bytes.
 *
 * Model: amount x bytesPerMegabyte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { megabytes } from "llm-economics/units";
 *
 * megabytes(50); // => 50000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function megabytes(amount: number): Bytes {
  return scaled("megabytes", amount, bytesPerMegabyte);
}

/**
 * Data in gigabytes (10^9), as bytes.
 *
 * Model: amount x bytesPerGigabyte.
 * Assumes: the decimal unit, which vendors state memory in.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { gigabytes } from "llm-economics/units";
 *
 * gigabytes(141); // => 141000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigabytes(amount: number): Bytes {
  return scaled("gigabytes", amount, bytesPerGigabyte);
}

/**
 * Data in terabytes (10^12), as bytes.
 *
 * Model: amount x bytesPerTerabyte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { terabytes } from "llm-economics/units";
 *
 * terabytes(13.5); // => 13500000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function terabytes(amount: number): Bytes {
  return scaled("terabytes", amount, bytesPerTerabyte);
}

/**
 * Data in petabytes (10^15), as bytes.
 *
 * Model: amount x bytesPerPetabyte.
 *
 * @param amount - how many
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { petabytes } from "llm-economics/units";
 *
 * petabytes(2); // => 2e15
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function petabytes(amount: number): Bytes {
  return scaled("petabytes", amount, bytesPerPetabyte);
}
