import { nonNegative } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { exactDecimal } from "./exactDecimal.js";
import type { Money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/** Tolerance for comparing two amounts; the wider of the two bounds applies. */
export interface MoneyTolerance {
  /** Largest difference, relative to the larger amount; 0 by default. */
  readonly relative?: number | undefined;
  /** Largest difference in units of the currency; 0 by default. */
  readonly absolute?: number | undefined;
}

/**
 * Compares two amounts in the same currency within a tolerance.
 *
 * Model: |left - right| ≤ max(absolute, relative × max(|left|, |right|)).
 *
 * @param left - an amount
 * @param right - another amount in the same currency
 * @param tolerance - the largest relative or absolute difference
 * @returns true if the amounts differ by no more than the tolerance
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source Exact decimal arithmetic; nothing is rounded
 * @example
 * ```ts
 * import { closeToMoney, usd } from "llm-economics/cost";
 *
 * closeToMoney(usd("100"), usd("100.4"), { relative: 0.005 }); // => true
 * closeToMoney(usd("100"), usd("100.4"), { absolute: 0.01 }); // => false
 * ```
 */
export function closeToMoney<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
  tolerance: MoneyTolerance,
): boolean {
  checkShape("tolerance", tolerance, { relative: [nonNegative], absolute: [nonNegative] });
  requireSameCurrency(left, right);
  const [one, other] = [exactDecimal("left", left.amount).abs(), exactDecimal("right", right.amount).abs()];
  const larger = one.gt(other) ? one : other;
  const allowed = larger.times(tolerance.relative ?? 0);
  const difference = exactDecimal("left", left.amount).minus(right.amount).abs();
  return difference.lte(allowed) || difference.lte(tolerance.absolute ?? 0);
}
