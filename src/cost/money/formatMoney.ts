import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkObject } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** The locale of {@link formatMoney} and any option of `Intl.NumberFormat`. */
export interface MoneyFormat extends Omit<Intl.NumberFormatOptions, "style" | "currency"> {
  /** BCP 47 language tag; "en-US" if absent. */
  readonly locale?: string | undefined;
}

/**
 * The text of an amount in the conventions of a locale.
 *
 * Model: `Intl.NumberFormat` of the exact decimal string.
 * Assumes: the currency's own number of decimals (2 for dollars) unless `maximumFractionDigits` or
 * `maximumSignificantDigits` asks for others; halves go away from zero, as `Intl` does unless told. Runtimes before the
 * 2023 edition of ECMA-402 read the string as a binary number and keep 15 digits of it.
 *
 * @param amount - an amount
 * @param options - the locale and other options of `Intl.NumberFormat`
 * @returns the text
 * @throws {@link InvalidQuantityError} if `Intl.NumberFormat` does not accept the locale, an option or the currency
 * @source ECMA-402, 10th edition (2023), Intl.NumberFormat
 * @example
 * ```ts
 * import { formatMoney, usd } from "llm-economics/cost";
 *
 * formatMoney(usd("87072")); // => "$87,072.00"
 * formatMoney(usd("0.000142"), { locale: "en-US", maximumSignificantDigits: 2 }); // => "$0.00014"
 * ```
 */
export function formatMoney(amount: Money, options: MoneyFormat = {}): string {
  checkMoney("amount", amount);
  const { locale = "en-US", ...format } = checkObject("options", options);
  try {
    const text = new Intl.NumberFormat(locale, { ...format, style: "currency", currency: amount.currency });
    // The type library of ES2022 does not know yet that a decimal string is taken exactly.
    return text.format(amount.amount.toFixed() as unknown as number);
  } catch (cause) {
    const allowed = `a locale and options that Intl.NumberFormat accepts for ${amount.currency}`;
    throw new InvalidQuantityError("options", options, allowed, String(cause));
  }
}
