import type { Decimal } from "decimal.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import type { FocusDetails, FocusUsage } from "./focusDetails.js";
import type { FocusRow } from "./focusRow.js";

/** One row of a bill before it is written: a term, or the part of it that falls on one cost centre. */
export interface FocusCharge {
  /** Name of the term. */
  readonly term: string;
  /** What it costs. */
  readonly cost: Money;
  /** How much that buys. */
  readonly quantity: Decimal;
  /** In what, and at what price. */
  readonly usage: Omit<FocusUsage, "quantity">;
  /** Tags of the row. */
  readonly tags: { readonly [key: string]: string };
}

/** Keys of SkuPriceDetails that the specification defines; all others take a prefix. */
const definedPriceKeys = [
  "CoreCount",
  "DiskMaxIops",
  "DiskSpace",
  "DiskType",
  "GpuCount",
  "InstanceType",
  "InstanceSeries",
  "MemorySize",
  "NetworkMaxIops",
  "NetworkMaxThroughput",
  "OperatingSystem",
  "Redundancy",
  "StorageClass",
];

/** The charge in the columns of FOCUS 1.2. */
export function focusRow(charge: FocusCharge, details: FocusDetails): FocusRow {
  const purchase = details.purchases?.includes(charge.term) ?? false;
  return {
    ...account(details),
    ChargeCategory: purchase ? "Purchase" : "Usage",
    ChargeClass: null,
    ChargeDescription: `${details.serviceName}: ${charge.term}`,
    ChargeFrequency: purchase ? "One-Time" : "Usage-Based",
    ...costs(charge, purchase),
    ...price(charge),
    Tags: JSON.stringify(charge.tags),
  };
}

function account(details: FocusDetails) {
  return {
    BillingAccountId: details.billingAccountId,
    BillingAccountName: details.billingAccountName ?? null,
    BillingPeriodEnd: details.periodEnd,
    BillingPeriodStart: details.periodStart,
    ChargePeriodEnd: details.periodEnd,
    ChargePeriodStart: details.periodStart,
    InvoiceIssuerName: details.providerName,
    ProviderName: details.providerName,
    PublisherName: details.providerName,
    RegionId: details.regionId ?? null,
    ResourceId: details.resourceId ?? null,
    ServiceCategory: "AI and Machine Learning",
    ServiceName: details.serviceName,
    ServiceSubcategory: "Generative AI",
  } as const;
}

function costs({ cost, quantity, usage }: FocusCharge, purchase: boolean) {
  const billed = cost.amount.toFixed();
  const unitPrice = divide(cost, quantity).amount.toFixed();
  const list = usage.listUnitPrice;
  if (list) requireSameCurrency(cost, list);
  return {
    BilledCost: billed,
    BillingCurrency: cost.currency,
    ContractedCost: billed,
    ContractedUnitPrice: unitPrice,
    ConsumedQuantity: purchase ? null : quantity.toFixed(),
    ConsumedUnit: purchase ? null : usage.unit,
    EffectiveCost: purchase ? "0" : billed,
    ListCost: list ? multiply(list, quantity).amount.toFixed() : billed,
    ListUnitPrice: list?.amount.toFixed() ?? unitPrice,
    PricingCurrency: cost.currency,
    PricingQuantity: quantity.toFixed(),
    PricingUnit: usage.unit,
    CommitmentDiscountId: usage.commitmentDiscountId ?? null,
    CommitmentDiscountStatus: usage.commitmentDiscountId === undefined || purchase ? null : "Used",
  } as const;
}

function price({ term, usage }: FocusCharge) {
  const skuId = usage.skuId ?? term;
  return {
    PricingCategory: usage.pricingCategory ?? "Standard",
    SkuId: skuId,
    SkuMeter: usage.meter ?? null,
    SkuPriceDetails: usage.details ? JSON.stringify(prefixed(usage.details)) : null,
    SkuPriceId: usage.skuPriceId ?? skuId,
  } as const;
}

function prefixed(details: NonNullable<FocusUsage["details"]>): NonNullable<FocusUsage["details"]> {
  const name = (key: string) => (definedPriceKeys.includes(key) || key.startsWith("x_") ? key : `x_${key}`);
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [name(key), value]));
}
