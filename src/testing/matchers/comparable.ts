import type { Decimal } from "decimal.js";
import { type DecimalInput, exactDecimal } from "../../cost/money/exactDecimal.js";
import type { Money } from "../../cost/money/money.js";
import type { Estimate } from "../../units/estimate.js";

/** A quantity that matchers compare: a number, a bigint, an amount of money, or an estimate, compared by its value. */
export type Quantity = number | bigint | Money | Estimate;

/** A quantity as an exact decimal, with its currency if it is money. */
export interface Comparable {
  /** Exact value. */
  readonly amount: Decimal;
  /** ISO 4217 code; undefined for plain numbers. */
  readonly currency: string | undefined;
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

function decimalOf(value: unknown): Decimal | undefined {
  try {
    return exactDecimal("value", value as DecimalInput);
  } catch {
    return undefined;
  }
}

/** Converts a value for comparison; undefined if it is not a quantity. */
export function comparable(value: unknown): Comparable | undefined {
  if (typeof value === "number" || typeof value === "bigint") {
    const amount = decimalOf(value);
    return amount && { amount, currency: undefined };
  }
  if (!isRecord(value)) return undefined;
  if (typeof value.currency === "string") {
    const amount = decimalOf(value.amount);
    return amount && { amount, currency: value.currency };
  }
  return typeof value.value === "number" ? comparable(value.value) : undefined;
}

/** A quantity as text, for failure messages. */
export function describe(value: unknown): string {
  const quantity = comparable(value);
  if (quantity === undefined)
    return typeof value === "string" ? `"${value}"` : `${Object.prototype.toString.call(value)}`;
  return `${quantity.amount.toString()}${quantity.currency === undefined ? "" : ` ${quantity.currency}`}`;
}
