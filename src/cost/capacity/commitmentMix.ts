import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { whole } from "../../units/check.js";
import { checkList, checkShape } from "../../units/checkShape.js";
import { hoursPerMonth } from "../../units/timeScale.js";
import type { Money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { checkCommitments } from "./checkCommitments.js";
import type { Commitment, CommitmentMix } from "./commitment.js";
import { pricedMix } from "./pricedMix.js";

/**
 * Finds the cheapest mix of commitments for a fleet whose size is known hour by hour: how many machines to commit to, for which term and from
 * which month.
 *
 * Model: the load-duration curve is cut into layers; the k-th machine runs in the hours in which at least k machines run. Layers are
 * independent, and dynamic programming finds the cheapest sequence of on-demand months and commitments for each: best(m) =
 * min(onDemand(m) x hours(m) + best(m + 1), price x 730.5 x months + best(m + months)); where both cost the same, the month is on demand.
 * With a discount rate, each payment counts at its present value: the upfront share of a commitment at the end of its first month, the rest
 * at the end of each month.
 *
 * Assumes: the fleet size is known in advance for all months, every term ends within them, a month has 730.5 hours, and on-demand machines
 * are always available.
 *
 * @param options - machines that run in each hour of each month, the on-demand price, and the commitments on offer
 * @returns the cheapest mix, with the cost of unused committed hours
 * @throws {@link InvalidQuantityError} if there is no month, a number of machines is negative or not whole, a price is negative, or a term is not a
 * whole number of months
 * @throws {@link CurrencyMismatchError} if the prices are in different currencies
 * @source load-duration curves (textbook of power systems); R. Bellman, Dynamic Programming (1957)
 * @example
 * ```ts
 * import { commitmentMix, usd } from "llm-economics/cost";
 *
 * const day = Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 2 : 6));
 * const mix = commitmentMix({
 *   running: Array.from({ length: 12 }, () => day),
 *   onDemandPerHour: usd("4"),
 *   commitments: [{ months: 12, pricePerHour: usd("2.40") }],
 * });
 * mix.commitments; // => [{ fromMonth: 1, months: 12, machines: 2 }]
 * mix.total.amount; // => "112204.8"
 * mix.allOnDemand.amount; // => "140256"
 * ```
 */
export function commitmentMix<Currency extends string>(options: {
  /** For each month, the machines that run in each hour of a repeating period, such as a day. */
  readonly running: readonly (readonly number[])[];
  /** On-demand price of a machine-hour: one price, or one for each month. */
  readonly onDemandPerHour: Money<Currency> | readonly Money<Currency>[];
  /** Commitments on offer. */
  readonly commitments: readonly Commitment<NoInfer<Currency>>[];
  /** Yearly discount rate by which commitments are chosen, at least 0; 0 by default. */
  readonly discountRatePerYear?: number | undefined;
}): CommitmentMix<Currency> {
  checkShape("options", options, {
    running: checkList,
    onDemandPerHour: 0,
    commitments: checkCommitments,
    discountRatePerYear: [0],
  });
  const { running, commitments, discountRatePerYear = 0 } = options;
  if (running.length === 0) throw new InvalidQuantityError("running.length", 0, "at least 1");
  const hours = running.map((month) => {
    if (checkList("running", month).length === 0) throw new InvalidQuantityError("running[].length", 0, "at least 1");
    const each = hoursPerMonth / month.length;
    return month.map((machines) => ({ machines: whole("running", machines, 0), hours: each }));
  });
  const prices = running.map((_, index) => {
    const price = Array.isArray(options.onDemandPerHour) ? options.onDemandPerHour[index] : options.onDemandPerHour;
    if (price === undefined) throw new InvalidQuantityError("onDemandPerHour", index, "a price for each month");
    return nonNegativeMoney("onDemandPerHour", price as Money<Currency>);
  });
  return pricedMix({ hours, prices, commitments, discountRatePerYear });
}
