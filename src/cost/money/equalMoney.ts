import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/**
 * Tests whether two amounts are exactly equal, including their currencies.
 *
 * Model: left = right, exactly.
 * Assumes: amounts in different currencies are never equal, not even zeros.
 *
 * @param left - an amount
 * @param right - another amount
 * @returns true if both currency and amount are equal
 * @throws {@link InvalidQuantityError} if either is not an amount of money
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { equalMoney, eur, usd } from "llm-economics/cost";
 *
 * equalMoney(usd("2.50"), usd("2.5")); // => true
 * equalMoney(usd("2.50"), eur("2.50")); // => false
 * ```
 */
export function equalMoney(left: Money, right: Money): boolean {
  checkMoney("left", left);
  checkMoney("right", right);
  return left.currency === right.currency && left.amount.eq(right.amount);
}
