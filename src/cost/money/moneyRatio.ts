import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import type { Money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/**
 * The ratio of two amounts in the same currency, as a plain number.
 *
 * Model: left / right, to 34 significant digits.
 *
 * @param left - an amount
 * @param right - the amount to divide by; not zero
 * @returns the quotient
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if right is zero
 * @source IEEE 754-2019, decimal128
 * @example
 * ```ts
 * import { moneyRatio, usd } from "llm-economics/cost";
 *
 * moneyRatio(usd("1.45"), usd("4.10")).toFixed(3); // => "0.354"
 * ```
 */
export function moneyRatio<Currency extends string>(left: Money<Currency>, right: Money<NoInfer<Currency>>): Decimal {
  requireSameCurrency(left, right);
  if (right.amount.isZero()) throw new InvalidQuantityError("right", 0, "an amount other than 0");
  return left.amount.div(right.amount);
}
