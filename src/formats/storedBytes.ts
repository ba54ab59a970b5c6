import { bitsPerByte } from "../units/bits.js";
import { nonNegative } from "../units/check.js";
import type { Bytes } from "../units/quantity.js";
import { checkFormat } from "./checkFormat.js";
import type { NumericFormat } from "./numericFormat.js";
import { storedBitsPerElement } from "./storedBitsPerElement.js";

/**
 * Returns the bytes that a tensor takes in memory, including scales and zero points.
 *
 * Model: elements x storedBitsPerElement / 8.
 * Assumes: whole blocks; a tensor whose rows do not fill the last block takes a little more.
 *
 * @param elements - number of elements of the tensor
 * @param format - storage format of the tensor
 * @returns bytes; not rounded, so they may be fractional
 * @unit byte
 * @throws {@link InvalidQuantityError} if `elements` is negative or not finite
 * @source OCP Microscaling Formats (MX) v1.0 (2023) for shared exponents; Frantar et al., MARLIN (2024) for group scales
 * @example
 * ```ts
 * import { mxfp4, storedBytes } from "llm-economics/formats";
 *
 * storedBytes(1024, mxfp4); // => 544
 * ```
 */
export function storedBytes(elements: number, format: NumericFormat): Bytes {
  checkFormat("format", format);
  return (nonNegative("elements", elements) * storedBitsPerElement(format)) / bitsPerByte;
}
