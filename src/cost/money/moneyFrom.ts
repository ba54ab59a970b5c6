import { checkObject } from "../../units/checkShape.js";
import { type Money, money } from "./money.js";

/** A dated price as catalogues and files hold it: the amount as a decimal string. */
export interface PricedAmount<Currency extends string = string> {
  /** The amount, as a decimal string. */
  readonly amount: string;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
}

/**
 * The amount of a price point, or of money that was written as JSON.
 *
 * Model: amount, as the decimal number that is written.
 *
 * @param price - a decimal string and a currency
 * @returns the amount, unrounded
 * @throws {@link InvalidQuantityError} if the amount is no finite decimal number
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { moneyFrom } from "llm-economics/cost";
 *
 * moneyFrom({ amount: "1.45", currency: "USD" }).amount; // => "1.45"
 * ```
 */
export function moneyFrom<const Currency extends string>(price: PricedAmount<Currency>): Money<Currency> {
  checkObject("price", price);
  return money(price.amount, price.currency);
}
