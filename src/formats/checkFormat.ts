import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { finite } from "../units/check.js";
import type { FormatOverhead, NumericFormat } from "./numericFormat.js";

/** Largest number of bits per element that a format may declare. */
const largestBits = 4096;

/** Returns the stored bits per element of a format with its overheads; throws a typed error that names the field if it is not a format. */
export function checkedBits(field: string, format: NumericFormat): number {
  const { elementBits, overheads } = format ?? {};
  if (Number.isFinite(elementBits) && Array.isArray(overheads)) {
    let bits = elementBits;
    for (const overhead of overheads) bits += bitsPerElement(overhead);
    if (elementBits >= 0 && bits >= 1 / largestBits && bits <= largestBits) return bits;
  }
  throw new InvalidQuantityError(field, format, "a numeric format, such as int4Group128");
}

function bitsPerElement(overhead: FormatOverhead): number {
  return finite("overheads.bits", overhead?.bits) / finite("overheads.perElements", overhead.perElements);
}

/** Returns the value if it is a numeric format; otherwise throws a typed error that names the field. */
export function checkFormat(field: string, format: NumericFormat): NumericFormat {
  checkedBits(field, format);
  return format;
}
