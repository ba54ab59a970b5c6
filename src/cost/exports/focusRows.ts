import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { allocate } from "../money/allocate.js";
import { checkTerms } from "../money/checkTerms.js";
import { isZero } from "../money/isZero.js";
import { type Money, money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { checkFocusDetails } from "./checkFocusDetails.js";
import { checkFocusRows } from "./checkFocusRows.js";
import { commitmentPurchases } from "./commitmentPurchases.js";
import { type FocusCharge, focusRow } from "./focusCharge.js";
import type { FocusDetails, FocusUsage } from "./focusDetails.js";
import type { FocusRow } from "./focusRow.js";
import { checkTermNames, termNames } from "./termNames.js";

/** Decimals of a split quantity: enough that no part with a cost rounds to zero. */
const quantityDecimals = 30;

/** Usage of a term for which none is stated: one unit. */
const oneUnit: FocusUsage = { quantity: 1, unit: "Units" };

/**
 * Writes the terms of a cost result as FOCUS 1.2 rows, so that planned and billed costs can be compared.
 *
 * Model: one row for each term (and cost centre, if allocated); BilledCost = term, ContractedUnitPrice = BilledCost / quantity,
 * ListCost = listUnitPrice x quantity, EffectiveCost = term, or 0 for the purchase of a commitment. A term under a commitment has an
 * EffectiveCost only: its BilledCost is that of the commitment's purchase, a separate row in each period for what was not paid upfront. Its
 * contracted price excludes the commitment discount. Billed costs sum exactly to the billed terms.
 *
 * Assumes: no invoice corrections, taxes or credits, and pricing units equal to consumed units. Terms and parts that are 0 produce no row.
 *
 * @param result - any result with money terms: a lifetime cost, an owned hour, a training run
 * @param details - period, account, provider, and known usage and prices
 * @returns rows in the order of the terms
 * @throws {@link InvalidQuantityError} if the period is not two ISO 8601 instants in chronological order, a quantity is not above 0, a cost is
 * negative, or terms contradict each other: one service name for two kinds of service, or a commitment with two units
 * @throws {@link UnknownNameError} if usage or a purchase is stated for a term that the result does not have
 * @throws {@link CurrencyMismatchError} if a list price and its term are in different currencies
 * @source FinOps Open Cost and Usage Specification 1.2 (2025)
 * @example
 * ```ts
 * import { focusRows, usd } from "llm-economics/cost";
 *
 * const rows = focusRows({ terms: { inputTokens: usd("1.20"), outputTokens: usd("4.80") } }, {
 *   periodStart: "2026-11-01T00:00:00Z", periodEnd: "2026-12-01T00:00:00Z",
 *   billingAccountId: "plan", providerName: "own", serviceName: "chat",
 *   allocation: { tag: "team", weights: { search: 2, support: 1 } },
 * });
 * rows.map((row) => row.BilledCost); // => ["0.8", "0.4", "3.2", "1.6"]
 * ```
 */
export function focusRows(
  result: { readonly terms: { readonly [term: string]: Money } | object },
  details: FocusDetails,
): readonly FocusRow[] {
  const rows = termRows(result, details);
  checkTermNames(termNames([result]), details);
  return checkFocusRows(rows);
}

/** The rows of a result, without a check of the names of its terms. */
export function termRows(result: { readonly terms: object }, details: FocusDetails): readonly FocusRow[] {
  checkTerms("result", result);
  for (const [term, cost] of Object.entries(result.terms)) nonNegativeMoney(`result.terms.${term}`, cost as Money);
  checkFocusDetails(details);
  const all = Object.entries(result.terms as { readonly [term: string]: Money })
    .filter(([, cost]) => !isZero(cost))
    .flatMap(([term, cost]) => charges(term, cost, details))
    .filter(({ cost }) => !isZero(cost));
  return [...all, ...commitmentPurchases(all)].map((charge) => focusRow(charge, details));
}

function charges(term: string, cost: Money, details: FocusDetails): readonly FocusCharge[] {
  const { allocation, tags = {} } = details;
  const { quantity, ...usage } = details.usage?.[term] ?? oneUnit;
  // Quantities are split the way money is, so that the parts sum exactly.
  const amount = money(positive(`usage.${term}.quantity`, quantity), cost.currency);
  const { purchases = [], recurringPurchases = [] } = details;
  const frequency = purchases.includes(term)
    ? "One-Time"
    : recurringPurchases.includes(term)
      ? "Recurring"
      : "Usage-Based";
  if (allocation === undefined) return [{ term, cost, quantity: amount.amount, usage, frequency, tags }];
  const weights = Object.values(allocation.weights);
  const quantities = allocate(amount, weights, quantityDecimals);
  return allocate(cost, weights).map((part, index) => ({
    term,
    cost: part,
    quantity: (quantities[index] ?? amount).amount,
    usage,
    frequency,
    tags: { ...tags, [allocation.tag]: Object.keys(allocation.weights)[index] ?? "" },
  }));
}
