import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";

/**
 * The price at which a sale earns a given gross margin.
 *
 * Model: cost / (1 - margin), the inverse of {@link grossMargin}.
 *
 * @param sale - `cost`: cost of the sale; `margin`: gross margin to earn, below 1
 * @returns the price
 * @throws {@link InvalidQuantityError} if the margin is 1 or more, or not finite
 * @source Standard definition
 * @example
 * ```ts
 * import { priceForMargin, usd } from "llm-economics/cost";
 *
 * priceForMargin({ cost: usd("0.30"), margin: 0.6 }).amount; // => "0.75"
 * ```
 */
export function priceForMargin<Currency extends string>(sale: {
  readonly cost: Money<Currency>;
  readonly margin: number;
}): Money<Currency> {
  checkShape("sale", sale, { cost: checkMoney, margin: 0 });
  const margin = exactDecimal("margin", sale.margin);
  if (margin.gte(1)) throw new InvalidQuantityError("margin", sale.margin, "below 1");
  return divide(sale.cost, margin.neg().plus(1));
}
