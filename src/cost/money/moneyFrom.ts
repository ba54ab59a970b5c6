import { checkObject } from "../../units/checkShape.js";
import { type ClonedAmount, isClonedAmount, restoredAmount } from "./clonedAmount.js";
import { AmountDecimal } from "./decimal.js";
import { type Money, money } from "./money.js";

/** An amount as it is stored in catalogues and files, or received from another thread. */
export interface PricedAmount<Currency extends string = string> {
  /** Amount: a decimal string, or a copy of an amount made by `structuredClone` or `postMessage`. */
  readonly amount: string | ClonedAmount;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
}

/**
 * Restores an amount from a price point, from JSON, or from a message to a worker.
 *
 * Model: the decimal number exactly as written.
 *
 * @param price - amount and currency
 * @returns the amount, unrounded
 * @throws {@link InvalidQuantityError} if the amount is not a finite decimal number
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { moneyFrom, usd } from "llm-economics/cost";
 *
 * moneyFrom({ amount: "1.45", currency: "USD" }).amount; // => "1.45"
 * moneyFrom(structuredClone(usd("2.50"))).amount; // => "2.5"
 * ```
 */
export function moneyFrom<const Currency extends string>(price: PricedAmount<Currency>): Money<Currency> {
  const { amount, currency } = checkObject("price", price);
  return money(
    isClonedAmount(amount) && !(amount instanceof AmountDecimal) ? restoredAmount(amount) : amount,
    currency,
  );
}
