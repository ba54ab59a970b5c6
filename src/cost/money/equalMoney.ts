import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/**
 * Compares two amounts exactly, currency included.
 *
 * Model: left = right, exactly.
 * Assumes: amounts of two currencies are never equal, not even two zeros.
 *
 * @param left - an amount
 * @param right - another
 * @returns true if both the currency and the amount are the same
 * @throws {@link InvalidQuantityError} if one is not an amount of money
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
