import type { DecimalInput } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

/**
 * An exact amount of euros.
 *
 * Model: the decimal number exactly as written.
 *
 * @param amount - a decimal string, a number, a bigint or a decimal object; it may be negative
 * @returns the amount, unrounded
 * @unit EUR
 * @throws {@link InvalidQuantityError} if the amount is not a finite decimal number
 * @example
 * ```ts
 * import { eur } from "llm-economics/cost";
 *
 * eur("3.29").amount; // => "3.29"
 * ```
 */
export function eur(amount: DecimalInput): Money<"EUR"> {
  return money(amount, "EUR");
}
