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
  throw new InvalidQuantityError("weights", weights.length, "one or more of at least 0, not all 0");
}

/**
 * Splits an amount into parts by weight, such that the parts sum to it to the last digit.
 *
 * Model: part i = amount x (w_1 + ... + w_i) / sum of weights, to `decimals`, less the parts before it; so a cumulated part is
 * never off by more than half a unit of the last digit, and what is left of rounding lands where it arises.
 *
 * @param amount - what is split; it may be negative
 * @param weights - one of at least 0 for each part, not all 0
 * @param decimals - digits after the point of each part; all parts sum to the amount even if it has more
 * @returns one part for each weight, in their order
 * @throws {@link InvalidQuantityError} if a weight is negative or no number, if all are zero, or if there is none
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
  let weighed = exactDecimal("weights", 0);
  let given = money(0, amount.currency);
  return exact.map((weight) => {
    weighed = weighed.plus(weight);
    const due = weighed.eq(all)
      ? amount
      : money(multiply(amount, weighed).amount.div(all).toDecimalPlaces(places), amount.currency);
    const part = subtract(due, given);
    given = due;
    return part;
  });
}

/** Digits after the point to which {@link allocate} splits unless told: those that cloud bills carry. */
export const allocationDecimals = 10;
