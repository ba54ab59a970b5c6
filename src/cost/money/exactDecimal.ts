import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { ExactDecimal } from "./decimal.js";

/** Most places before or after the point: beyond every double, and far below what could exhaust memory. */
export const largestExponent = 400;

/**
 * Anything that says a decimal number: a string, a number (taken once, as its shortest decimal string), a bigint, or an
 * object of a decimal library.
 */
export type DecimalInput = string | number | bigint | Pick<Decimal, "toFixed" | "toString">;

/** The exact decimal that the input says; a typed error that names the field if it says none. */
export function exactDecimal(field: string, value: DecimalInput): Decimal {
  const decimal = parsed(value);
  if (decimal && Math.abs(decimal.e) <= largestExponent) return decimal;
  throw new InvalidQuantityError(field, value, `a decimal number of at most ${largestExponent} places`);
}

/** Amounts are copied, not written out and read again: a life of five years makes thousands of them. */
function parsed(value: DecimalInput): Decimal | undefined {
  if (value instanceof ExactDecimal) return value.isFinite() ? positiveZero(new ExactDecimal(value)) : undefined;
  const text = textOf(value);
  const [, mantissa = "", fraction = ""] = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (!mantissa) return undefined;
  const decimal = new ExactDecimal(text);
  // An exponent out of range reads as 0, which only digits of 0 may mean.
  return decimal.isZero() && /[1-9]/.test(mantissa) && fraction ? undefined : positiveZero(decimal);
}

function positiveZero(decimal: Decimal): Decimal {
  return decimal.isZero() ? new ExactDecimal(0) : decimal;
}

/** The digits of a value of the accepted types; empty for any other. */
function textOf(value: DecimalInput): string {
  if (typeof value === "object") return typeof value?.toFixed === "function" ? String(value.toFixed()) : "";
  return typeof value === "symbol" || typeof value === "function" ? "" : String(value);
}
