import type { Money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/**
 * Compares two amounts in the same currency; usable as a comparator for `sort`.
 *
 * Model: sign of left - right.
 *
 * @param left - an amount
 * @param right - another amount in the same currency
 * @returns -1 if left is smaller, 0 if they are equal, 1 if left is larger
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { compareMoney, usd } from "llm-economics/cost";
 *
 * compareMoney(usd("2.49"), usd("3.29")); // => -1
 * ```
 */
export function compareMoney<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): -1 | 0 | 1 {
  requireSameCurrency(left, right);
  return left.amount.lt(right.amount) ? -1 : left.amount.gt(right.amount) ? 1 : 0;
}
