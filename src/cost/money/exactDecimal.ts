import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { ExactDecimal } from "./decimal.js";

/** Largest decimal exponent accepted, positive or negative: covers every double, yet stays far below what could exhaust memory. */
export const largestExponent = 400;

/**
 * A decimal number as input: a string, a number (read as its shortest decimal string), a bigint, or an object of a decimal library.
 */
export type DecimalInput = string | number | bigint | Pick<Decimal, "toFixed" | "toString">;

/** Parses a decimal number exactly; throws an error that names the field if the input is not one. */
export function exactDecimal(field: string, value: DecimalInput): Decimal {
  const decimal = parsed(value);
  if (decimal && Math.abs(decimal.e) <= largestExponent) return decimal;
  throw new InvalidQuantityError(field, value, `a decimal number such as 2.50, of at most ${largestExponent} places`);
}

/** Copies decimal objects instead of printing and parsing them, because a five-year lifetime creates thousands. */
function parsed(value: DecimalInput): Decimal | undefined {
  if (value instanceof ExactDecimal) return value.isFinite() ? positiveZero(new ExactDecimal(value)) : undefined;
  const text = textOf(value);
  const [, mantissa = "", fraction = ""] = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (!mantissa) return undefined;
  const decimal = new ExactDecimal(text);
  // decimal.js reads an exponent that is too small as 0; only zero digits may result in 0.
  return decimal.isZero() && /[1-9]/.test(mantissa) && fraction ? undefined : positiveZero(decimal);
}

function positiveZero(decimal: Decimal): Decimal {
  return decimal.isZero() ? new ExactDecimal(0) : decimal;
}

/** The value as a decimal string; empty if its type is not accepted. */
function textOf(value: DecimalInput): string {
  if (typeof value === "object") return typeof value?.toFixed === "function" ? String(value.toFixed()) : "";
  return typeof value === "symbol" || typeof value === "function" ? "" : String(value);
}
