import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { subtract } from "../money/subtract.js";

/**
 * The markup of a price: price minus cost, over the cost.
 *
 * Model: (price - cost) / cost.
 * Assumes: nothing; but do not take it for {@link grossMargin}, which is over price.
 *
 * @param sale - `price`: what is earned; `cost`: what that takes
 * @returns the mark-up: below 0 at a loss, without an upper end
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
