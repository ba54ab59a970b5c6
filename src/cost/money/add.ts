import { exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/**
 * The exact sum of two amounts in the same currency.
 *
 * Model: left + right.
 *
 * @param left - an amount
 * @param right - another amount in the same currency
 * @returns the sum, unrounded
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { add, usd } from "llm-economics/cost";
 *
 * add(usd("0.1"), usd("0.2")).amount; // => "0.3"
 * ```
 */
export function add<Currency extends string>(left: Money<Currency>, right: Money<NoInfer<Currency>>): Money<Currency> {
  requireSameCurrency(left, right);
  return money(exactDecimal("left", left.amount).plus(right.amount), left.currency);
}
