import { formatMoney, type Money } from "llm-economics/cost";
import type { Estimate } from "llm-economics/units";

const locale = "en-US";

/** Formats a number with a given number of significant digits. */
export function digits(value: number, significant = 3): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: significant }).format(value);
}

/** Formats a large number with three significant digits, such as 84M. */
export function compact(value: number): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, notation: "compact" }).format(value);
}

/** Formats a fraction as a percentage. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** Formats an amount with three significant digits. */
export function dollars(amount: Money): string {
  return formatMoney(amount, { locale, maximumSignificantDigits: 3 });
}

/** Formats a large amount compactly, such as $19.5M. */
export function roundDollars(amount: Money, significant = 3): string {
  return formatMoney(amount, { locale, maximumSignificantDigits: significant, notation: "compact" });
}

/** Formats an estimate with its interval. */
export function withInterval({ value, interval }: Estimate): string {
  return `${digits(value)} (${digits(interval.low, 2)}-${digits(interval.high, 2)})`;
}
