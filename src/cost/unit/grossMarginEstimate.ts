import { checkShape } from "../../units/checkShape.js";
import type { Estimate } from "../../units/estimate.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { grossMargin } from "./grossMargin.js";
import type { MoneyEstimate } from "./moneyEstimate.js";

/**
 * The gross margin of a sale whose cost is an estimate, with its interval.
 *
 * Model: {@link grossMargin} at the cost and at both ends of its interval; the margin is lowest where the cost is highest.
 * Assumes: the price is certain. The interval reflects the uncertainty of serving speed, not of demand.
 *
 * @param sale - `price`: revenue of the sale; `cost`: its cost, as `inferenceCost` returns it
 * @returns the margin, with the interval that follows from that of the cost
 * @unit ratio
 * @throws {@link InvalidQuantityError} if the price is zero
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Standard definition
 * @example
 * ```ts
 * import { grossMarginEstimate, usd } from "llm-economics/cost";
 *
 * const cost = { ...usd("0.40"), interval: { low: usd("0.30"), high: usd("0.60"), level: 0.8 } };
 * const margin = grossMarginEstimate({ price: usd("1.00"), cost });
 * margin.value; // => 0.6
 * margin.interval; // => { low: 0.4, high: 0.7, level: 0.8 }
 * ```
 */
export function grossMarginEstimate<Currency extends string>(sale: {
  readonly price: Money<Currency>;
  readonly cost: MoneyEstimate<NoInfer<Currency>>;
}): Estimate {
  checkShape("sale", sale, { price: checkMoney, cost: checkMoney });
  const { price, cost } = sale;
  const at = (each: Money<NoInfer<Currency>>) => grossMargin<Currency>({ price, cost: each });
  const { low, high, level } = cost.interval;
  return { value: at(cost), interval: { low: at(high), high: at(low), level } };
}
