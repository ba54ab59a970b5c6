import { nonNegative, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * The weighted average cost of capital (WACC) of an owner financed by equity and debt.
 *
 * Model: equityShare x costOfEquity + (1 - equityShare) x costOfDebt x (1 - taxRate).
 * Assumes: interest is tax-deductible, and the shares of equity and debt are constant.
 *
 * @param terms - `equityShare`: share of all capital; `costOfEquity` and `costOfDebt`: yearly; `taxRate`: tax on profit
 * @returns the yearly cost of capital, 0.1 for 10 %
 * @unit 1/year
 * @throws {@link InvalidQuantityError} if a share is outside 0 to 1, or a cost negative or not finite
 * @source F. Modigliani and M. Miller, Corporate Income Taxes and the Cost of Capital (American Economic Review, 1963)
 * @example
 * ```ts
 * import { weightedCostOfCapital } from "llm-economics/cost";
 *
 * weightedCostOfCapital({ equityShare: 0.6, costOfEquity: 0.12, costOfDebt: 0.08, taxRate: 0.25 }); // => 0.096
 * ```
 */
export function weightedCostOfCapital(terms: {
  readonly equityShare: number;
  readonly costOfEquity: number;
  readonly costOfDebt: number;
  readonly taxRate: number;
}): number {
  checkShape("terms", terms, { equityShare: 0, costOfEquity: 0, costOfDebt: 0, taxRate: 0 });
  const equity = within("equityShare", terms.equityShare, 0, 1);
  const afterTax = nonNegative("costOfDebt", terms.costOfDebt) * (1 - within("taxRate", terms.taxRate, 0, 1));
  return equity * nonNegative("costOfEquity", terms.costOfEquity) + (1 - equity) * afterTax;
}
