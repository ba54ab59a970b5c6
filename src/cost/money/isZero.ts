import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/**
 * Tests whether an amount is zero.
 *
 * Model: amount = 0.
 *
 * @param amount - an amount
 * @returns true if the amount is exactly zero
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { isZero, usd } from "llm-economics/cost";
 *
 * isZero(usd("0.00")); // => true
 * ```
 */
export function isZero(amount: Money): boolean {
  checkMoney("amount", amount);
  return amount.amount.isZero();
}
