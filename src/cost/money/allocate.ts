import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { whole, within } from "../../units/check.js";
import { checkList } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import { type DecimalInput, exactDecimal, largestExponent } from "./exactDecimal.js";
import { type Money, money } from "./money.js";
import { multiply } from "./multiply.js";
import { subtract } from "./subtract.js";

function checkedWeights(weights: readonly DecimalInput[]): readonly Decimal[] {
  const exact = checkList("weights", weights).map((weight) => exactDecimal("weights", weight));
  if (exact.length > 0 && exact.every((weight) => !weight.isNeg()) && exact.some((weight) => !weight.isZero()))
    return exact;
  throw new InvalidQuantityError("weights", weights.length, "at least one number of at least 0, not all 0");
}

/**
 * Splits an amount into parts by weight; the parts sum to the amount exactly.
 *
 * Model: part i = amount x (w_1 + ... + w_i) / sum of weights, rounded to `decimals`, minus the parts before it. A running total is
 * never off by more than half a unit of the last digit, so rounding errors do not accumulate.
 *
 * @param amount - the amount to split; it may be negative
 * @param weights - a weight of at least 0 for each part, not all 0
 * @param decimals - decimals of each part; if the amount has more, the last part with a weight takes the remainder
 * @returns one part for each weight, in the order of the weights
 * @throws {@link InvalidQuantityError} if a weight is negative or not a number, if all are zero, or if there are none
 * @source Cumulative (running-total) rounding, exact by construction
 * @example
 * ```ts
 * import { allocate, usd } from "llm-economics/cost";
 *
 * allocate(usd("100.00"), [1, 1, 1], 2).map((part) => part.amount.toFixed(2)); // => ["33.33", "33.34", "33.33"]
 * ```
 */
export function allocate<Currency extends string>(
  amount: Money<Currency>,
  weights: readonly DecimalInput[],
  decimals: number = allocationDecimals,
): readonly Money<Currency>[] {
  checkMoney("amount", amount);
  const exact = checkedWeights(weights);
  const places = within("decimals", whole("decimals", decimals, 0), 0, largestExponent);
  const all = exact.reduce((sum, weight) => sum.plus(weight));
  let cumulativeWeight = exactDecimal("weights", 0);
  let allocated = money(0, amount.currency);
  return exact.map((weight) => {
    cumulativeWeight = cumulativeWeight.plus(weight);
    const runningTotal = cumulativeWeight.eq(all)
      ? amount
      : money(multiply(amount, cumulativeWeight).amount.div(all).toDecimalPlaces(places), amount.currency);
    const part = subtract(runningTotal, allocated);
    allocated = runningTotal;
    return part;
  });
}

/** Default number of decimals of {@link allocate}, as on cloud bills. */
export const allocationDecimals = 10;
