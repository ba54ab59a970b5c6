import { checkObject } from "../../units/checkShape.js";
import { type ClonedAmount, isClonedAmount, restoredAmount } from "./clonedAmount.js";
import { AmountDecimal } from "./decimal.js";
import { type Money, money } from "./money.js";

/** An amount as catalogues, files and other threads hold it. */
export interface PricedAmount<Currency extends string = string> {
  /** The amount: a decimal string, or what `structuredClone` or `postMessage` made of an amount. */
  readonly amount: string | ClonedAmount;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
}

/**
 * The amount of a price point, of money that was written as JSON, or of money that was sent to a worker.
 *
 * Model: amount, as the decimal number that is written.
 *
 * @param price - a decimal string and a currency
 * @returns the amount, unrounded
 * @throws {@link InvalidQuantityError} if the amount is no finite decimal number
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
