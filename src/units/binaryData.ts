import type { Bytes } from "./quantity.js";
import { bytesPerGibibyte, bytesPerKibibyte, bytesPerMebibyte, bytesPerTebibyte } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts kibibytes (2^10 bytes) to bytes.
 *
 * Model: amount x bytesPerKibibyte.
 *
 * @param amount - number of kibibytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { kibibytes } from "llm-economics/units";
 *
 * kibibytes(64); // => 65536
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kibibytes(amount: number): Bytes {
  return scaled("kibibytes", amount, bytesPerKibibyte);
}

/**
 * Converts mebibytes (2^20 bytes) to bytes.
 *
 * Model: amount x bytesPerMebibyte.
 *
 * @param amount - number of mebibytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { mebibytes } from "llm-economics/units";
 *
 * mebibytes(50); // => 52428800
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function mebibytes(amount: number): Bytes {
  return scaled("mebibytes", amount, bytesPerMebibyte);
}

/**
 * Converts gibibytes (2^30 bytes) to bytes.
 *
 * Model: amount x bytesPerGibibyte.
 * Assumes: the binary unit, which is 7.4 % larger than the gigabyte.
 *
 * @param amount - number of gibibytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gibibytes } from "llm-economics/units";
 *
 * gibibytes(80); // => 85899345920
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gibibytes(amount: number): Bytes {
  return scaled("gibibytes", amount, bytesPerGibibyte);
}

/**
 * Converts tebibytes (2^40 bytes) to bytes.
 *
 * Model: amount x bytesPerTebibyte.
 *
 * @param amount - number of tebibytes
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { tebibytes } from "llm-economics/units";
 *
 * tebibytes(1.5); // => 1649267441664
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function tebibytes(amount: number): Bytes {
  return scaled("tebibytes", amount, bytesPerTebibyte);
}
