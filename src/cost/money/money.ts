import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { AmountDecimal } from "./decimal.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";

/** An exact amount in one currency. In JSON, the amount is a decimal string. */
export interface Money<Currency extends string = string> {
  /** Amount in units of the currency (dollars, not cents), unrounded. */
  readonly amount: Decimal;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
}

/**
 * An exact amount of money.
 *
 * Model: the decimal number exactly as written.
 * Assumes: a JavaScript number is read as its shortest decimal string, so 0.1 is exactly a tenth. Pass a string if more than 17 digits
 * matter.
 *
 * @param amount - a decimal string, a number, a bigint or a decimal object; it may be negative
 * @param currency - ISO 4217 code
 * @returns the amount, unrounded
 * @throws {@link InvalidQuantityError} if the amount is not a finite decimal number, or the currency is not three capital letters
 * @source IEEE 754-2019, decimal128, for the 34 digits of quotients; ISO 4217 for the codes
 * @example
 * ```ts
 * import { money } from "llm-economics/cost";
 *
 * JSON.stringify(money(0.1, "CHF")); // => '{"amount":"0.1","currency":"CHF"}'
 * money(0.1, "CHF").amount.plus("0.2"); // => "0.3"
 * ```
 */
export function money<const Currency extends string>(amount: DecimalInput, currency: Currency): Money<Currency> {
  if (!(typeof currency === "string" && /^[A-Z]{3}$/.test(currency)))
    throw new InvalidQuantityError("currency", currency, "an ISO 4217 code such as USD");
  return { amount: new AmountDecimal(exactDecimal("amount", amount)), currency };
}
