import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkEach, checkShape, checkText, shaped } from "../../units/checkShape.js";
import { AmountDecimal } from "../money/decimal.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { sumAmounts, sumTerms } from "../money/sumAmounts.js";

/** Columns of a FOCUS row that the variance reads; planned and billed rows both have them. */
export interface VarianceRow {
  /** Amortised cost: upfront payments are spread over the usage that they cover. */
  readonly EffectiveCost: string;
  /** Currency of the costs. */
  readonly BillingCurrency: string;
  /** Priced quantity; empty or null where nothing was priced. */
  readonly PricingQuantity?: string | null | undefined;
}

/** Difference between a cost and its budget, split by cause. */
export type VarianceTerms<Currency extends string = string> = {
  /** More or less work than planned, at the planned intensity and price. */
  readonly volume: Money<Currency>;
  /** More or less resources for a unit of work than planned, at the planned price. */
  readonly efficiency: Money<Currency>;
  /** A higher or lower price for a unit of resources than planned. */
  readonly price: Money<Currency>;
  /** Cost of items without a planned quantity above what was budgeted for them, minus planned items that were not bought. */
  readonly unplanned: Money<Currency>;
};

/** Budget and bill of one group of rows. */
export interface VarianceGroup<Currency extends string = string> {
  /** Value of the column by which the rows are grouped. */
  readonly group: string;
  /** Budgeted amount. */
  readonly budget: Money<Currency>;
  /** Billed amount. */
  readonly actual: Money<Currency>;
  /** Actual minus budget; the terms sum to it exactly. */
  readonly variance: Money<Currency>;
  /** The variance, split by cause. */
  readonly terms: VarianceTerms<Currency>;
}

/** Comparison of a bill with its budget, in total and by group. */
export interface BudgetVariance<Currency extends string = string> extends Omit<VarianceGroup<Currency>, "group"> {
  /** All groups, first in the order of the budget, then those that only the bill has. */
  readonly groups: readonly VarianceGroup<Currency>[];
}

/**
 * The difference between a bill and its budget, group by group, split into volume, efficiency and price.
 *
 * Model: with quantity q, cost c, unit price p = c / q and work w, planned (0) and billed (1): volume = c0 (w1 / w0 - 1); efficiency =
 * p0 (q1 - q0 w1 / w0); price = the remainder, q1 (p1 - p0). If no work is stated, w1 / w0 is q1 / q0 and efficiency is 0. The whole
 * difference of a group that is missing from the budget or from the bill, or has no planned quantity, counts as unplanned.
 *
 * Assumes: all rows of a group are priced in the same unit. Effective costs are compared, so an upfront purchase counts when it is used.
 *
 * @param options - planned and billed rows, the column to group by, and the planned and completed work
 * @returns budget, actual cost and their difference, with terms that sum to the difference
 * @throws {@link InvalidQuantityError} if there are no rows, a cost or quantity is not a number, or the work is not above 0
 * @throws {@link CurrencyMismatchError} if the rows are in different currencies
 * @source price-volume variance analysis (textbook)
 * @example
 * ```ts
 * import { budgetVariance } from "llm-economics/cost";
 *
 * const row = (cost: string, hours: string) => ({ SkuId: "h100", EffectiveCost: cost, BillingCurrency: "USD", PricingQuantity: hours });
 * const found = budgetVariance({
 *   budget: [row("3000", "1000")], bill: [row("4400", "1100")], by: "SkuId", work: { planned: 100, done: 120 },
 * });
 * found.variance.amount; // => "1400"
 * Object.values(found.terms).map((term) => term.amount.toFixed()); // => ["600", "-300", "1100", "0"]
 * ```
 */
export function budgetVariance(options: {
  /** Planned rows, as `focusRows` writes them. */
  readonly budget: readonly VarianceRow[];
  /** Billed rows, as `readFocusCsv` reads them. */
  readonly bill: readonly VarianceRow[];
  /** Column to group rows by; "SkuId" by default. */
  readonly by?: string | undefined;
  /** Planned and completed work, such as requests; inferred from the quantities by default. */
  readonly work?: { readonly planned: number; readonly done: number } | undefined;
}): BudgetVariance {
  checkShape("options", options, {
    budget: checkEach,
    bill: checkEach,
    by: [checkText],
    work: [shaped({ planned: 0, done: 0 })],
  });
  const { budget, bill, by = "SkuId", work } = options;
  const currency = [...budget, ...bill][0]?.BillingCurrency;
  if (currency === undefined) throw new InvalidQuantityError("budget", 0, "at least one row, here or in the bill");
  const [planned, billed] = [grouped(budget, by, currency), grouped(bill, by, currency)];
  const ratio =
    work && exactDecimal("work.done", positive("work.done", work.done)).div(positive("work.planned", work.planned));
  const groups = [...new Set([...planned.keys(), ...billed.keys()])].map((group) =>
    varianceOf(group, planned.get(group), billed.get(group), ratio, currency),
  );
  const all = (of: (group: VarianceGroup) => Money) => sumAmounts(groups.map(of));
  const terms: VarianceTerms = {
    volume: all((group) => group.terms.volume),
    efficiency: all((group) => group.terms.efficiency),
    price: all((group) => group.terms.price),
    unplanned: all((group) => group.terms.unplanned),
  };
  return {
    budget: all((group) => group.budget),
    actual: all((group) => group.actual),
    variance: sumTerms(terms),
    terms,
    groups,
  };
}

interface Total {
  readonly cost: Decimal;
  readonly quantity: Decimal;
}

function grouped(rows: readonly VarianceRow[], by: string, currency: string): ReadonlyMap<string, Total> {
  const groups = new Map<string, Total>();
  for (const row of rows) {
    requireSameCurrency(money(0, currency), money(0, row.BillingCurrency));
    const key = String((row as unknown as { readonly [column: string]: unknown })[by] ?? "");
    const known = groups.get(key);
    const cost = exactDecimal("EffectiveCost", row.EffectiveCost);
    const quantity = exactDecimal("PricingQuantity", row.PricingQuantity || 0);
    groups.set(key, { cost: cost.plus(known?.cost ?? 0), quantity: quantity.plus(known?.quantity ?? 0) });
  }
  return groups;
}

function varianceOf(
  group: string,
  planned: Total | undefined,
  billed: Total | undefined,
  work: Decimal | undefined,
  currency: string,
): VarianceGroup {
  const amount = (value: Decimal | number) => money(value, currency);
  const [before, after] = [exactDecimal("budget", planned?.cost ?? 0), exactDecimal("bill", billed?.cost ?? 0)];
  const variance = after.minus(before);
  const [budget, actual] = [amount(before), amount(after)];
  const none = amount(0);
  if (planned === undefined || billed === undefined || planned.quantity.isZero()) {
    const unplanned = amount(variance);
    return {
      group,
      budget,
      actual,
      variance: unplanned,
      terms: { volume: none, efficiency: none, price: none, unplanned },
    };
  }
  const used = new AmountDecimal(billed.quantity).div(planned.quantity);
  const volume = before.times(new AmountDecimal(work ?? used).minus(1));
  const efficiency = work ? before.times(used.minus(work)) : exactDecimal("efficiency", 0);
  const price = variance.minus(volume).minus(efficiency);
  const terms = { volume: amount(volume), efficiency: amount(efficiency), price: amount(price), unplanned: none };
  return { group, budget, actual, variance: amount(variance), terms };
}
