import { checkMoney } from "./checkMoney.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

/**
 * The exact product of an amount and a number.
 *
 * Model: amount x factor.
 *
 * @param amount - an amount
 * @param factor - any finite number; a JavaScript number is read as its shortest decimal string
 * @returns the product, unrounded
 * @throws {@link InvalidQuantityError} if the factor is not a finite decimal number
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { multiply, usd } from "llm-economics/cost";
 *
 * multiply(usd("2"), 226.75 * 8 * 24).amount; // => "87072"
 * ```
 */
export function multiply<Currency extends string>(amount: Money<Currency>, factor: DecimalInput): Money<Currency> {
  checkMoney("amount", amount);
  return money(exactDecimal("factor", factor).times(amount.amount), amount.currency);
}
