import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkShape, type Shape } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** Locale of {@link formatMoney}, and any option of `Intl.NumberFormat`. */
export interface MoneyFormat extends Omit<Intl.NumberFormatOptions, "style" | "currency"> {
  /** BCP 47 language tag; "en-US" by default. */
  readonly locale?: string | undefined;
}

type NewerOption = "roundingIncrement" | "roundingMode" | "roundingPriority" | "trailingZeroDisplay";

/** Options of Intl.NumberFormat, including those that the ES2022 type library does not declare. */
const formatShape: Shape<MoneyFormat & { readonly [Option in NewerOption]?: unknown }> = {
  locale: [0],
  localeMatcher: [0],
  currencySign: [0],
  currencyDisplay: [0],
  useGrouping: [0],
  minimumIntegerDigits: [0],
  minimumFractionDigits: [0],
  maximumFractionDigits: [0],
  minimumSignificantDigits: [0],
  maximumSignificantDigits: [0],
  compactDisplay: [0],
  notation: [0],
  signDisplay: [0],
  unit: [0],
  unitDisplay: [0],
  numberingSystem: [0],
  roundingIncrement: [0],
  roundingMode: [0],
  roundingPriority: [0],
  trailingZeroDisplay: [0],
};

/**
 * Formats an amount by the conventions of a locale.
 *
 * Model: `Intl.NumberFormat` of the exact decimal string.
 * Assumes: the currency's usual number of decimals (2 for dollars) unless `maximumFractionDigits` or `maximumSignificantDigits` says
 * otherwise; halves are rounded away from zero, the default of `Intl`. Runtimes older than the 2023 edition of ECMA-402 convert the
 * string to a double and keep 15 digits.
 *
 * @param amount - an amount
 * @param options - the locale and other options of `Intl.NumberFormat`
 * @returns the formatted amount
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
  const { locale = "en-US", ...format } = checkShape<MoneyFormat>("options", options, formatShape);
  try {
    const text = new Intl.NumberFormat(locale, { ...format, style: "currency", currency: amount.currency });
    // The ES2022 type library does not yet declare that a decimal string is formatted exactly.
    return text.format(amount.amount.toFixed() as unknown as number);
  } catch (cause) {
    const allowed = `a locale and options that Intl.NumberFormat accepts for ${amount.currency}`;
    throw new InvalidQuantityError("options", options, allowed, String(cause));
  }
}
