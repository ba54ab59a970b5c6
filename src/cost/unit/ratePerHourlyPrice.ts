import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { AmountDecimal } from "../money/decimal.js";
import type { Money } from "../money/money.js";

/**
 * Throughput per unit of hourly cost, such as tokens per second per dollar-hour or FLOP/s per dollar-hour.
 *
 * Model: ratePerSecond / pricePerHour. Multiplied by 3600, it is the work that one unit of currency buys.
 *
 * @param machine - `ratePerSecond`: throughput in any unit; `pricePerHour`: hourly price of the machines
 * @returns the throughput per unit of hourly cost
 * @unit 1/s per currency/h
 * @throws {@link InvalidQuantityError} if the rate is negative or not finite, or the price not above 0
 * @source J. Austin et al., How to Scale Your Model, part 8 (2025), for the figures of the example
 * @example
 * ```ts
 * import { ratePerHourlyPrice, usd } from "llm-economics/cost";
 *
 * ratePerHourlyPrice({ ratePerSecond: 197e12, pricePerHour: usd("1.20") }); // => 1.64e14
 * ```
 */
export function ratePerHourlyPrice(machine: { readonly ratePerSecond: number; readonly pricePerHour: Money }): number {
  checkShape("machine", machine, { ratePerSecond: 0, pricePerHour: checkMoney });
  const price = machine.pricePerHour.amount;
  if (price.lte(0)) throw new InvalidQuantityError("pricePerHour", price.toString(), "above 0");
  return new AmountDecimal(String(nonNegative("ratePerSecond", machine.ratePerSecond))).div(price).toNumber();
}
