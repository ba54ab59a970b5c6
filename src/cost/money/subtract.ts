import { exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/**
 * The exact difference of two amounts in the same currency.
 *
 * Model: left - right.
 *
 * @param left - an amount
 * @param right - the amount to subtract, in the same currency
 * @returns the difference, unrounded; negative if right is larger
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { subtract, usd } from "llm-economics/cost";
 *
 * subtract(usd("562027"), usd("87072")).amount; // => "474955"
 * ```
 */
export function subtract<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): Money<Currency> {
  requireSameCurrency(left, right);
  return money(exactDecimal("left", left.amount).minus(right.amount), left.currency);
}
