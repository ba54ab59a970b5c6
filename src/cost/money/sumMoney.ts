import { checkList } from "../../units/checkShape.js";
import type { Money } from "./money.js";
import { sumAmounts } from "./sumAmounts.js";

type Parameters<Union> = Union extends unknown ? (member: Union) => void : never;

/** `unknown` for a single currency, `never` for a union of currencies; intersected with a list type, it rejects mixed lists. */
export type SingleCurrency<Currency> =
  Parameters<Currency> extends (member: infer Every) => void ? ([Currency] extends [Every] ? unknown : never) : never;

/**
 * The exact sum of amounts in the same currency.
 *
 * Model: sum of amounts.
 *
 * @param amounts - at least one amount
 * @returns the sum, unrounded
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @throws {@link InvalidQuantityError} if the list is empty, because the currency is then unknown
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { sumMoney, usd } from "llm-economics/cost";
 *
 * sumMoney([usd("0.1"), usd("0.2"), usd("0.3")]).amount; // => "0.6"
 * ```
 */
export function sumMoney<Currency extends string>(
  amounts: readonly Money<Currency>[] & SingleCurrency<Currency>,
): Money<Currency> {
  checkList("amounts", amounts);
  return sumAmounts(amounts);
}
