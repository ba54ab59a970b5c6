import { formatMoney, type Money } from "llm-economics/cost";

/** Formats a number with three significant digits and thousands separators. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

/** Formats an amount to the cent, or with three significant digits below ten cents. */
export function moneyText(amount: Money): string {
  const small = amount.amount.abs().lt("0.1");
  return formatMoney(amount, { locale: "en-US", ...(small && { maximumSignificantDigits: 3 }) });
}
