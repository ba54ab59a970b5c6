import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkEach, checkObject, checkShape, checkText } from "../../units/checkShape.js";
import { AmountDecimal } from "../money/decimal.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { sumAmounts, sumTerms } from "../money/sumAmounts.js";

/** Columns of a FOCUS row that a variance reads; rows of a plan and of a bill both have them. */
export interface VarianceRow {
  /** Cost with what was paid ahead spread over its use. */
  readonly EffectiveCost: string;
  /** Currency of the costs. */
  readonly BillingCurrency: string;
  /** Priced quantity; empty or null where nothing was priced. */
  readonly PricingQuantity?: string | null | undefined;
}

/** Terms of the difference between a cost and its budget. */
export type VarianceTerms<Currency extends string = string> = {
  /** More or less work than planned, at the planned intensity and price. */
  readonly volume: Money<Currency>;
  /** More or less resources for a unit of work than planned, at the planned price. */
  readonly efficiency: Money<Currency>;
  /** Another price of a unit of resources than planned. */
  readonly price: Money<Currency>;
  /** Cost of unplanned items, minus planned items that were not bought. */
  readonly unplanned: Money<Currency>;
};

/** One group of rows, planned and billed. */
export interface VarianceGroup<Currency extends string = string> {
  /** The value of the column that the rows are grouped by. */
  readonly group: string;
  /** Budgeted amount. */
  readonly budget: Money<Currency>;
  /** Billed amount. */
  readonly actual: Money<Currency>;
  /** Billed less planned: the sum of the terms, to the last digit. */
  readonly variance: Money<Currency>;
  /** Reasons. */
  readonly terms: VarianceTerms<Currency>;
}

/** A bill against its budget: all groups together, and each apart. */
export interface BudgetVariance<Currency extends string = string> extends Omit<VarianceGroup<Currency>, "group"> {
  /** Each group, in the order in which the budget and then the bill name them. */
  readonly groups: readonly VarianceGroup<Currency>[];
}

/**
 * The variance between a bill and its budget by cause: volume, efficiency and price, group by group.
 *
 * Model: with quantity q, cost c, unit price p = c / q and work w, planned (0) and billed (1): volume = c0 (w1 / w0 - 1); efficiency =
 * p0 (q1 - q0 w1 / w0); price = the rest, q1 (p1 - p0). Without work, w1 / w0 is q1 / q0 and efficiency is 0. A group that only one side
 * has is unplanned.
 *
 * Assumes: rows of a group are priced in one unit. Effective costs are compared, so that a purchase ahead counts when it is used.
 *
 * @param options - rows of the plan and of the bill, the column to group by, and the work that was planned and done
 * @returns budget, bill and variance with terms that sum to it
 * @throws {@link InvalidQuantityError} if there are no rows, a cost or quantity is not a number, or the work is not above 0
 * @throws {@link CurrencyMismatchError} if the rows are in several currencies
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
  /** Rows of the plan, as `focusRows` writes them. */
  readonly budget: readonly VarianceRow[];
  /** Rows of the bill, as `readFocusCsv` reads them. */
  readonly bill: readonly VarianceRow[];
  /** The column that says what belongs together; "SkuId" unless given. */
  readonly by?: string | undefined;
  /** Work that was planned and done, such as requests; what the quantities say unless given. */
  readonly work?: { readonly planned: number; readonly done: number } | undefined;
}): BudgetVariance {
  checkShape("options", options, { budget: checkEach, bill: checkEach, by: [checkText], work: [checkObject] });
  const { budget, bill, by = "SkuId", work } = options;
  const currency = [...budget, ...bill][0]?.BillingCurrency;
  if (currency === undefined) throw new InvalidQuantityError("budget", 0, "one row or more, there or in the bill");
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
