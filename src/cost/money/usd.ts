import type { DecimalInput } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

/**
 * An exact amount of US dollars.
 *
 * Model: the decimal number exactly as written.
 *
 * @param amount - a decimal string, a number, a bigint or a decimal object; it may be negative
 * @returns the amount, unrounded
 * @unit USD
 * @throws {@link InvalidQuantityError} if the amount is not a finite decimal number
 * @example
 * ```ts
 * import { usd } from "llm-economics/cost";
 *
 * usd("3.29").amount; // => "3.29"
 * ```
 */
export function usd(amount: DecimalInput): Money<"USD"> {
  return money(amount, "USD");
}
