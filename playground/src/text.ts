import { formatMoney, type Money } from "llm-economics/cost";

/** A number in three significant digits, with thousands apart. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

/** An amount in cents, or in three significant digits below ten cents. */
export function moneyText(amount: Money): string {
  const small = amount.amount.abs().lt("0.1");
  return formatMoney(amount, { locale: "en-US", ...(small && { maximumSignificantDigits: 3 }) });
}
