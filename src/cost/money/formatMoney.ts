import type { Money } from "./money.js";

/** How {@link formatMoney} writes an amount: the locale, and any option of `Intl.NumberFormat`. */
export interface MoneyFormat extends Omit<Intl.NumberFormatOptions, "style" | "currency"> {
  /** BCP 47 language tag, such as "en-US". */
  readonly locale: string;
}

/**
 * An amount as people of a locale write it.
 *
 * Model: `Intl.NumberFormat` of the exact decimal string.
 * Assumes: the currency's own number of decimals (2 for dollars) unless `maximumFractionDigits` or
 * `maximumSignificantDigits` asks for others; halves go away from zero, as `Intl` does unless told. Runtimes before the
 * 2023 edition of ECMA-402 read the string as a binary number and keep 15 digits of it.
 *
 * @param amount - an amount
 * @param format - the locale and what `Intl.NumberFormat` knows besides
 * @returns the text
 * @source ECMA-402, 10th edition (2023), Intl.NumberFormat
 * @example
 * ```ts
 * import { formatMoney, usd } from "llm-economics/cost";
 *
 * formatMoney(usd("87072"), { locale: "en-US" }); // => "$87,072.00"
 * formatMoney(usd("0.000142"), { locale: "en-US", maximumSignificantDigits: 2 }); // => "$0.00014"
 * ```
 */
export function formatMoney(amount: Money, { locale, ...options }: MoneyFormat): string {
  const format = new Intl.NumberFormat(locale, { ...options, style: "currency", currency: amount.currency });
  // The type library of ES2022 does not know yet that a decimal string is taken exactly.
  return format.format(amount.amount.toFixed() as unknown as number);
}
