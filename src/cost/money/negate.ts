import { checkMoney } from "./checkMoney.js";
import { type Money, money } from "./money.js";

/**
 * The negative of an amount, such as a cost written as a credit.
 *
 * Model: -amount.
 *
 * @param amount - an amount
 * @returns the negated amount
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { negate, usd } from "llm-economics/cost";
 *
 * negate(usd("3.29")).amount; // => "-3.29"
 * ```
 */
export function negate<Currency extends string>(amount: Money<Currency>): Money<Currency> {
  checkMoney("amount", amount);
  return money(amount.amount.neg(), amount.currency);
}
