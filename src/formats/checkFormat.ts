import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { largestQuantity } from "../units/check.js";
import type { NumericFormat } from "./numericFormat.js";

/** The value, if it is a numeric format; otherwise a typed error that names the field. */
export function checkFormat(field: string, format: NumericFormat): NumericFormat {
  let bits = typeof format?.elementBits === "number" ? format.elementBits : 0;
  const { overheads } = format ?? {};
  if (!Array.isArray(overheads)) bits = 0;
  else for (const overhead of overheads) bits += overhead?.bits / overhead?.perElements;
  if (bits > 0 && bits <= largestQuantity) return format;
  throw new InvalidQuantityError(field, format, "a numeric format, such as int4Group128");
}
