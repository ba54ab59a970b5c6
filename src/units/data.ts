import type { Bytes } from "./quantity.js";
import { bytesPerGigabyte, bytesPerKilobyte, bytesPerMegabyte, bytesPerPetabyte, bytesPerTerabyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Checks an amount of data in bytes and returns it unchanged.
 *
 * @param amount - number of bytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts kilobytes (10^3 bytes) to bytes.
 *
 * Model: amount x bytesPerKilobyte.
 *
 * @param amount - number of kilobytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts megabytes (10^6 bytes) to bytes.
 *
 * Model: amount x bytesPerMegabyte.
 *
 * @param amount - number of megabytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts gigabytes (10^9 bytes) to bytes.
 *
 * Model: amount x bytesPerGigabyte.
 * Assumes: the decimal unit, which vendors use for memory capacity.
 *
 * @param amount - number of gigabytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts terabytes (10^12 bytes) to bytes.
 *
 * Model: amount x bytesPerTerabyte.
 *
 * @param amount - number of terabytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts petabytes (10^15 bytes) to bytes.
 *
 * Model: amount x bytesPerPetabyte.
 *
 * @param amount - number of petabytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
