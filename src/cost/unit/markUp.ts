import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { subtract } from "../money/subtract.js";

/**
 * The mark-up of a sale: price minus cost, as a share of the cost.
 *
 * Model: (price - cost) / cost.
 * Not to be confused with {@link grossMargin}, which is relative to the price.
 *
 * @param sale - `price`: revenue of the sale; `cost`: its cost
 * @returns the mark-up; below 0 at a loss, without an upper limit
 * @unit ratio
 * @throws {@link InvalidQuantityError} if the cost is zero
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Standard definition; DeepSeek, Inference System Overview (2025), for the figures of the example
 * @example
 * ```ts
 * import { markUp, usd } from "llm-economics/cost";
 *
 * markUp({ price: usd("562027"), cost: usd("87072") }); // => 5.455
 * ```
 */
export function markUp<Currency extends string>(sale: {
  readonly price: Money<Currency>;
  readonly cost: Money<NoInfer<Currency>>;
}): number {
  checkShape("sale", sale, { price: checkMoney, cost: checkMoney });
  return moneyRatio(subtract(sale.price, sale.cost), sale.cost).toNumber();
}
