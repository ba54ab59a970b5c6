import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkObject } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

/**
 * Converts an amount to another currency at a given exchange rate.
 *
 * Model: amount x rate.
 * Assumes: one rate for the whole amount, without fees. The caller keeps track of the date of the rate.
 *
 * @param amount - an amount
 * @param into - `to`: the target currency; `rate`: units of the target currency per unit of the original, above 0
 * @returns the amount in the other currency, unrounded
 * @throws {@link InvalidQuantityError} if the rate is not a decimal number above 0
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { exchange, usd } from "llm-economics/cost";
 *
 * JSON.stringify(exchange(usd("10.00"), { to: "EUR", rate: "0.92" })); // => '{"amount":"9.2","currency":"EUR"}'
 * ```
 */
export function exchange<const To extends string>(
  amount: Money,
  into: { readonly to: To; readonly rate: DecimalInput },
): Money<To> {
  checkMoney("amount", amount);
  const rate = exactDecimal("rate", checkObject("into", into).rate);
  if (rate.lte(0)) throw new InvalidQuantityError("rate", into.rate, "above 0");
  return money(rate.times(amount.amount), into.to);
}
