import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkMoney } from "./checkMoney.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

/**
 * An amount divided by a number.
 *
 * Model: amount / divisor, to 34 significant digits.
 * Assumes: 34 digits, rounded half to even, are enough; they hold gross world product to 10^-20 of a dollar. To split an amount into
 * parts that sum to it exactly, use {@link allocate}.
 *
 * @param amount - an amount
 * @param divisor - any finite number except zero; a JavaScript number is read as its shortest decimal string
 * @returns the quotient
 * @throws {@link InvalidQuantityError} if the divisor is zero or not a finite decimal number
 * @source IEEE 754-2019, decimal128
 * @example
 * ```ts
 * import { divide, usd } from "llm-economics/cost";
 *
 * divide(usd("87072"), 776_000).amount.toFixed(6); // => "0.112206"
 * ```
 */
export function divide<Currency extends string>(amount: Money<Currency>, divisor: DecimalInput): Money<Currency> {
  checkMoney("amount", amount);
  const exact = exactDecimal("divisor", divisor);
  if (exact.isZero()) throw new InvalidQuantityError("divisor", divisor, "a number other than 0");
  return money(amount.amount.div(exact), amount.currency);
}
