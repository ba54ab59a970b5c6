import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { subtract } from "../money/subtract.js";

/**
 * The gross margin of a sale: price minus cost, as a share of the price.
 *
 * Model: (price - cost) / price.
 * Not to be confused with {@link markUp}, which is relative to cost: a mark-up of 545 % is a margin of 84.5 %.
 *
 * @param sale - `price`: revenue of the sale; `cost`: its cost
 * @returns the margin; below 0 at a loss, at most 1 for a cost of at least 0
 * @unit ratio
 * @throws {@link InvalidQuantityError} if the price is zero
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Standard definition; DeepSeek, Inference System Overview (2025), for the figures of the example
 * @example
 * ```ts
 * import { grossMargin, usd } from "llm-economics/cost";
 *
 * grossMargin({ price: usd("562027"), cost: usd("87072") }); // => 0.845
 * ```
 */
export function grossMargin<Currency extends string>(sale: {
  readonly price: Money<Currency>;
  readonly cost: Money<NoInfer<Currency>>;
}): number {
  checkShape("sale", sale, { price: checkMoney, cost: checkMoney });
  return moneyRatio(subtract(sale.price, sale.cost), sale.price).toNumber();
}
