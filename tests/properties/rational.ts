import type { Money } from "llm-economics/cost";

/** An exact fraction of two integers, independent of any decimal library, as reference for amounts. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Parses a decimal number such as 1.25, -3e-7 or 5e+21 as a fraction. */
export function rational(decimal: string | number): Rational {
  const [mantissa = "", exponent = "0"] = String(decimal).toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction || "0");
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

/** Converts an amount to a fraction. */
export const of = (amount: Money): Rational => rational(amount.amount.toFixed());

export const same = (left: Rational, right: Rational): boolean =>
  left.numerator * right.denominator === right.numerator * left.denominator;

export const plus = (left: Rational, right: Rational): Rational => ({
  numerator: left.numerator * right.denominator + right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
});

export const times = (...factors: readonly Rational[]): Rational =>
  factors.reduce((product, factor) => ({
    numerator: product.numerator * factor.numerator,
    denominator: product.denominator * factor.denominator,
  }));

export const minus = (value: Rational): Rational => ({ ...value, numerator: -value.numerator });

/** Returns the reciprocal of a non-zero value. */
export const over = ({ numerator, denominator }: Rational): Rational =>
  numerator < 0n
    ? { numerator: -denominator, denominator: -numerator }
    : { numerator: denominator, denominator: numerator };

export const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Whether two fractions differ by at most one part in 10^digits of the second. */
export function agreeTo(digits: number, actual: Rational, expected: Rational): boolean {
  const off = plus(actual, minus(expected));
  const scale = 10n ** BigInt(digits);
  return size(off.numerator) * scale * expected.denominator <= size(expected.numerator) * off.denominator;
}
