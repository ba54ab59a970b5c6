const decimal = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i;

/** Largest number of digits before or after the point, so that a short text cannot expand to millions of characters. */
const mostPlaces = 400;

/**
 * Multiplies a written number by a power of ten and returns it as plain decimal text. The decimal point is shifted in the text, without
 * binary arithmetic. Undefined if the input is not a finite decimal number or has more digits than a price can have.
 */
export function decimalText(value: number | string, places = 0): string | undefined {
  const match = decimal.exec(String(value).trim());
  if (match === null || (match[2] === "" && match[3] === "")) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent) + places;
  if (digits.length > mostPlaces || Math.abs(point) > mostPlaces) return undefined;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const cut = Math.max(point, 1);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/, "");
  const right = padded.slice(cut).replace(/0+$/, "");
  const text = right === "" ? left : `${left}.${right}`;
  return sign === "-" && text !== "0" ? `-${text}` : text;
}
