import { checkedBits } from "./checkFormat.js";
import type { NumericFormat } from "./numericFormat.js";

/**
 * Returns the bits that one element of a tensor takes in memory, including its share of scales and zero points.
 *
 * Model: elementBits + Σ bits / perElements over the overheads.
 * Assumes: whole blocks; a tensor whose rows do not fill the last block takes a little more.
 *
 * @param format - storage format of the tensor
 * @returns bits per element
 * @unit bit
 * @source Frantar et al., MARLIN (2024) for group scales; OCP Microscaling Formats (MX) v1.0 (2023) for shared exponents
 * @example
 * ```ts
 * import { int4Group128, storedBitsPerElement } from "llm-economics/formats";
 *
 * storedBitsPerElement(int4Group128); // => 4.125
 * ```
 */
export function storedBitsPerElement(format: NumericFormat): number {
  return checkedBits("format", format);
}
