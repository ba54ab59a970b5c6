import type { Decimal } from "decimal.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import type { FocusDetails, FocusUsage } from "./focusDetails.js";
import type { FocusRow } from "./focusRow.js";

/** A charge before it is written as a FOCUS row: one term, or the part of it allocated to one cost centre. */
export interface FocusCharge {
  /** Name of the term. */
  readonly term: string;
  /** Cost of the charge. */
  readonly cost: Money;
  /** Quantity that the cost pays for. */
  readonly quantity: Decimal;
  /** Unit, list price and commitment of the quantity. */
  readonly usage: Omit<FocusUsage, "quantity">;
  /** How often the charge occurs: with usage, once, or in each period. */
  readonly frequency: FocusRow["ChargeFrequency"];
  /** Tags of the row. */
  readonly tags: { readonly [key: string]: string };
}

/** Keys of SkuPriceDetails that the specification defines; all others need the prefix "x_". */
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

/** Writes a charge in the columns of FOCUS 1.2. */
export function focusRow(charge: FocusCharge, details: FocusDetails): FocusRow {
  const { commitment, service = "generative-ai" } = charge.usage;
  const purchase = charge.frequency !== "Usage-Based";
  const ofCommitment = commitment !== undefined && (purchase || commitment.status === "Unused");
  return {
    ...account(charge, details),
    ...services[service],
    ChargeCategory: purchase ? "Purchase" : "Usage",
    ChargeClass: null,
    ChargeDescription: `${charge.usage.serviceName ?? details.serviceName}: ${charge.term}`,
    ChargeFrequency: charge.frequency,
    ResourceId: ofCommitment ? commitment.id : (details.resourceId ?? null),
    ...costs(charge),
    ...commitmentColumns(charge),
    ...price(charge),
    Tags: JSON.stringify(charge.tags),
  };
}

/** FOCUS category and subcategory of each kind of service. */
const services = {
  "generative-ai": { ServiceCategory: "AI and Machine Learning", ServiceSubcategory: "Generative AI" },
  "virtual-machines": { ServiceCategory: "Compute", ServiceSubcategory: "Virtual Machines" },
} as const;

function account({ usage, frequency }: FocusCharge, details: FocusDetails) {
  // The charge period of an upfront payment is the whole term of the commitment.
  const termEnd = frequency === "One-Time" ? usage.commitment?.termEnd : undefined;
  return {
    BillingAccountId: details.billingAccountId,
    BillingAccountName: details.billingAccountName ?? null,
    BillingPeriodEnd: details.periodEnd,
    BillingPeriodStart: details.periodStart,
    ChargePeriodEnd: termEnd ?? details.periodEnd,
    ChargePeriodStart: details.periodStart,
    InvoiceId: details.invoiceId ?? null,
    InvoiceIssuerName: details.providerName,
    ProviderName: details.providerName,
    PublisherName: details.providerName,
    RegionId: details.regionId ?? null,
    RegionName: details.regionName ?? details.regionId ?? null,
    ServiceName: usage.serviceName ?? details.serviceName,
    SubAccountId: details.subAccountId ?? null,
    SubAccountName: details.subAccountName ?? details.subAccountId ?? null,
  } as const;
}

/** Cost columns. Usage covered by a commitment carries the effective cost, the purchase of the commitment the billed cost. */
function costs({ cost, quantity, usage, frequency }: FocusCharge) {
  const { commitment, unit, listUnitPrice, contractedUnitPrice } = usage;
  const amount = cost.amount.toFixed();
  const purchase = frequency !== "Usage-Based";
  const covered = commitment !== undefined && !purchase;
  const byUnit = divide(cost, quantity);
  const contracted = contractedUnitPrice ?? (covered ? (listUnitPrice ?? byUnit) : byUnit);
  const list = listUnitPrice ?? contracted;
  const costAt = (price: Money) => (price === byUnit ? amount : multiply(price, quantity).amount.toFixed());
  for (const price of [list, contracted]) requireSameCurrency(cost, price);
  const consumed = !purchase && commitment?.status !== "Unused";
  return {
    BilledCost: covered ? "0" : amount,
    BillingCurrency: cost.currency,
    ContractedCost: costAt(contracted),
    ContractedUnitPrice: contracted.amount.toFixed(),
    ConsumedQuantity: consumed ? quantity.toFixed() : null,
    ConsumedUnit: consumed ? unit : null,
    // Only the purchase of a commitment is amortised over other rows; any other purchase has its effective cost itself.
    EffectiveCost: purchase && commitment ? "0" : amount,
    ListCost: costAt(list),
    ListUnitPrice: list.amount.toFixed(),
    PricingCurrency: cost.currency,
    PricingQuantity: quantity.toFixed(),
    PricingUnit: unit,
  } as const;
}

function commitmentColumns({ cost, quantity, usage, frequency }: FocusCharge) {
  const { commitment } = usage;
  const spend = commitment?.category === "Spend";
  const counted = spend ? cost.amount : quantity;
  return {
    CommitmentDiscountCategory: commitment?.category ?? null,
    CommitmentDiscountId: commitment?.id ?? null,
    CommitmentDiscountName: commitment?.name ?? null,
    CommitmentDiscountQuantity: commitment ? counted.toFixed() : null,
    CommitmentDiscountStatus: commitment && frequency === "Usage-Based" ? (commitment.status ?? "Used") : null,
    CommitmentDiscountType: commitment?.type ?? null,
    CommitmentDiscountUnit: commitment ? (spend ? cost.currency : usage.unit) : null,
  } as const;
}

function price({ term, usage, frequency }: FocusCharge) {
  const skuId = usage.skuId ?? term;
  const covered = usage.commitment !== undefined && frequency === "Usage-Based";
  return {
    PricingCategory: covered ? "Committed" : (usage.pricingCategory ?? "Standard"),
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
