/**
 * Pricing category of a charge: a fixed rate, a rate under a commitment, a variable rate such as spot, or another scheme.
 *
 * @source FinOps Open Cost and Usage Specification 1.2 (2025), PricingCategory
 */
export type FocusPricingCategory = "Standard" | "Committed" | "Dynamic" | "Other";

/**
 * One charge in the columns of the FinOps Open Cost and Usage Specification (FOCUS) 1.2. Amounts are decimal strings; a column that does
 * not apply is null.
 *
 * @source FinOps Open Cost and Usage Specification 1.2 (2025), columns
 */
export interface FocusRow {
  /** Amount that is or will be invoiced. */
  readonly BilledCost: string;
  /** Identifier of the billing account. */
  readonly BillingAccountId: string;
  /** Name of the billing account. */
  readonly BillingAccountName: string | null;
  /** Currency of the costs, ISO 4217. */
  readonly BillingCurrency: string;
  /** End of the billing period, exclusive, ISO 8601 in UTC. */
  readonly BillingPeriodEnd: string;
  /** Start of the billing period, inclusive. */
  readonly BillingPeriodStart: string;
  /** Consumption, or a purchase in advance. */
  readonly ChargeCategory: "Usage" | "Purchase";
  /** Marks corrections in FOCUS; always null here. */
  readonly ChargeClass: null;
  /** Description of the charge. */
  readonly ChargeDescription: string;
  /** How often the charge occurs. */
  readonly ChargeFrequency: "One-Time" | "Recurring" | "Usage-Based";
  /** End of the charge period, exclusive. */
  readonly ChargePeriodEnd: string;
  /** Start of the charge period, inclusive. */
  readonly ChargePeriodStart: string;
  /** Whether the commitment is to usage or to spending; null without a commitment. */
  readonly CommitmentDiscountCategory: "Usage" | "Spend" | null;
  /** Identifier of the commitment; null without one. */
  readonly CommitmentDiscountId: string | null;
  /** Name of the commitment; null without one. */
  readonly CommitmentDiscountName: string | null;
  /** Quantity of the commitment that was purchased, used or left unused; null without a commitment. */
  readonly CommitmentDiscountQuantity: string | null;
  /** Whether the commitment was used; null for its purchase and without a commitment. */
  readonly CommitmentDiscountStatus: "Used" | "Unused" | null;
  /** The provider's name for the type of commitment; null without one. */
  readonly CommitmentDiscountType: string | null;
  /** Unit of the commitment's quantity; null without a commitment. */
  readonly CommitmentDiscountUnit: string | null;
  /** Consumed quantity; null for a purchase and for the unused part of a commitment. */
  readonly ConsumedQuantity: string | null;
  /** Unit of the consumed quantity. */
  readonly ConsumedUnit: string | null;
  /** Cost at the contracted unit price, before commitment discounts. */
  readonly ContractedCost: string;
  /** Contracted price of a unit. */
  readonly ContractedUnitPrice: string;
  /** Amortised cost: upfront payments are spread over the usage that they cover; 0 for the purchase of a commitment. */
  readonly EffectiveCost: string;
  /** Identifier of the invoice; null before it exists. */
  readonly InvoiceId: string | null;
  /** Issuer of the invoice. */
  readonly InvoiceIssuerName: string;
  /** Cost at list price. */
  readonly ListCost: string;
  /** List price of a unit. */
  readonly ListUnitPrice: string;
  /** Pricing category. */
  readonly PricingCategory: FocusPricingCategory;
  /** Currency of the prices. */
  readonly PricingCurrency: string;
  /** Quantity in pricing units. */
  readonly PricingQuantity: string;
  /** Unit in which the quantity is priced. */
  readonly PricingUnit: string;
  /** Provider of the service. */
  readonly ProviderName: string;
  /** Publisher of the service; the provider here. */
  readonly PublisherName: string;
  /** Identifier of the region. */
  readonly RegionId: string | null;
  /** Name of the region. */
  readonly RegionName: string | null;
  /** Identifier of the resource. */
  readonly ResourceId: string | null;
  /** Service category of the specification. */
  readonly ServiceCategory: "AI and Machine Learning" | "Compute";
  /** Name of the service. */
  readonly ServiceName: string;
  /** Service subcategory of the specification. */
  readonly ServiceSubcategory: "Generative AI" | "Virtual Machines";
  /** Identifier of the product. */
  readonly SkuId: string;
  /** Metered unit, such as input tokens. */
  readonly SkuMeter: string | null;
  /** Further properties of the price, as JSON; keys that the specification does not define begin with "x_". */
  readonly SkuPriceDetails: string | null;
  /** Identifier of the price of the product. */
  readonly SkuPriceId: string;
  /** Identifier of the sub-account. */
  readonly SubAccountId: string | null;
  /** Name of the sub-account. */
  readonly SubAccountName: string | null;
  /** Tags, as JSON. */
  readonly Tags: string;
}
