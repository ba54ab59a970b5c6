import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { allocate } from "../money/allocate.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import type { FocusRow } from "./focusRow.js";

/** What one term of a result was, for the columns of usage and price. */
export interface FocusUsage {
  /** How much. */
  readonly quantity: number;
  /** In what, such as "Hours" or "1M Tokens". */
  readonly unit: string;
  /** What is metered, such as "input tokens". */
  readonly meter?: string;
  /** Which price. */
  readonly skuId?: string;
  /** List price of a unit; the cost itself is taken as the list cost if not given. */
  readonly listUnitPrice?: Money;
  /** How the price came about. */
  readonly pricingCategory?: "Standard" | "Committed" | "Dynamic" | "Other";
  /** Further keys of the price: model, context tier, cached. */
  readonly details?: { readonly [key: string]: string };
}

/** What a result does not say of itself but a bill must. */
export interface FocusDetails {
  /** First instant of the period, ISO 8601 in UTC, such as "2026-11-01T00:00:00Z". */
  readonly periodStart: string;
  /** First instant after it. */
  readonly periodEnd: string;
  /** Whose account. */
  readonly billingAccountId: string;
  /** Who provides the service. */
  readonly providerName: string;
  /** Name of the service. */
  readonly serviceName: string;
  /** Where, if it matters. */
  readonly regionId?: string;
  /** Which resource, if it matters. */
  readonly resourceId?: string;
  /** Quantities and prices by the name of the term. */
  readonly usage?: { readonly [term: string]: FocusUsage };
  /** Terms that were bought ahead: their effective cost is 0. */
  readonly purchases?: readonly string[];
  /** Tags of every row. */
  readonly tags?: { readonly [key: string]: string };
  /** Splits every term over the values of one tag by weight, exactly. */
  readonly allocation?: { readonly tag: string; readonly weights: { readonly [value: string]: number } };
}

/**
 * The terms of any cost as FOCUS 1.2 rows, so that a planned cost can stand beside a billed one.
 *
 * Model: one row a term (and cost centre, if allocated); BilledCost = term, ListCost = listUnitPrice x quantity, EffectiveCost = term, or
 * 0 for what was bought ahead. The billed costs sum to the terms to the last digit.
 *
 * Assumes: a plan has no commitments to spread and no invoice corrections. Terms of 0 give no row.
 *
 * @param result - anything with terms of money: a lifetime, an owned hour, a run
 * @param details - period, account, provider, and what is known of usage and prices
 * @returns rows in the order of the terms
 * @throws {@link InvalidQuantityError} if the period is not two ISO 8601 instants in rising order or a quantity is negative
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
  checkPeriod(details);
  const terms = Object.entries(result.terms as { readonly [term: string]: Money });
  return terms
    .filter(([, cost]) => !cost.amount.isZero())
    .flatMap(([term, cost]) => {
      const { allocation, tags = {} } = details;
      if (allocation === undefined) return [focusRow(term, cost, 1, tags, details)];
      const values = Object.keys(allocation.weights);
      const weights = Object.values(allocation.weights);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      return allocate(cost, weights).map((part, index) => {
        const tagged = { ...tags, [allocation.tag]: values[index] ?? "" };
        return focusRow(term, part, (weights[index] ?? 0) / all, tagged, details);
      });
    });
}

function checkPeriod({ periodStart, periodEnd }: FocusDetails): void {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  const allowed = "an ISO 8601 instant in UTC such as 2026-11-01T00:00:00Z";
  if (!instant.test(periodStart)) throw new InvalidQuantityError("periodStart", periodStart, allowed);
  if (!instant.test(periodEnd)) throw new InvalidQuantityError("periodEnd", periodEnd, allowed);
  if (periodEnd <= periodStart) throw new InvalidQuantityError("periodEnd", periodEnd, `after ${periodStart}`);
}

function focusRow(
  term: string,
  cost: Money,
  share: number,
  tags: { readonly [key: string]: string },
  details: FocusDetails,
): FocusRow {
  const usage = details.usage?.[term];
  const list = usage?.listUnitPrice;
  const quantity = usage && exactDecimal("quantity", nonNegative("quantity", usage.quantity)).times(share);
  const billed = cost.amount.toFixed();
  const purchase = details.purchases?.includes(term) ?? false;
  const unitPrice = quantity && !quantity.isZero() ? cost.amount.div(quantity).toFixed() : null;
  return {
    BilledCost: billed,
    BillingAccountId: details.billingAccountId,
    BillingCurrency: cost.currency,
    BillingPeriodEnd: details.periodEnd,
    BillingPeriodStart: details.periodStart,
    ChargeCategory: purchase ? "Purchase" : "Usage",
    ChargeClass: null,
    ChargeDescription: `${details.serviceName}: ${term}`,
    ChargePeriodEnd: details.periodEnd,
    ChargePeriodStart: details.periodStart,
    CommitmentDiscountStatus: usage?.pricingCategory === "Committed" ? "Used" : null,
    ConsumedQuantity: purchase ? null : (quantity?.toFixed() ?? null),
    ConsumedUnit: purchase ? null : (usage?.unit ?? null),
    ContractedCost: billed,
    ContractedUnitPrice: unitPrice,
    EffectiveCost: purchase ? "0" : billed,
    InvoiceIssuerName: details.providerName,
    ListCost: list && quantity ? multiply(list, quantity).amount.toFixed() : billed,
    ListUnitPrice: list?.amount.toFixed() ?? unitPrice,
    PricingCategory: usage?.pricingCategory ?? (usage ? "Standard" : null),
    PricingCurrency: list?.currency ?? cost.currency,
    PricingQuantity: quantity?.toFixed() ?? null,
    PricingUnit: usage?.unit ?? null,
    ProviderName: details.providerName,
    PublisherName: details.providerName,
    RegionId: details.regionId ?? null,
    ResourceId: details.resourceId ?? null,
    ServiceCategory: "AI and Machine Learning",
    ServiceName: details.serviceName,
    ServiceSubcategory: "Generative AI",
    SkuId: usage?.skuId ?? null,
    SkuMeter: usage?.meter ?? null,
    SkuPriceDetails: usage?.details ? JSON.stringify(usage.details) : null,
    Tags: JSON.stringify(tags),
  };
}
