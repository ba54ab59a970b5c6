import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";

/** The value, if it is a numeric format; otherwise a typed error that names the field. */
export function checkFormat(field: string, format: NumericFormat): NumericFormat {
  const bits = Array.isArray(format?.overheads) ? storedBitsPerElement(format) : 0;
  if (Number.isFinite(bits) && bits > 0) return format;
  throw new InvalidQuantityError(field, format, "a numeric format, such as int4Group128");
}
