/**
 * The pricing category of a charge: agreed, lowered by a commitment, moving with the market (spot), or otherwise.
 *
 * @source FinOps Open Cost and Usage Specification 1.2 (2025), PricingCategory
 */
export type FocusPricingCategory = "Standard" | "Committed" | "Dynamic" | "Other";

/**
 * One charge in the columns of the FinOps Open Cost and Usage Specification (FOCUS) 1.2, amounts as decimal strings, null
 * where a column does not apply.
 *
 * @source FinOps Open Cost and Usage Specification 1.2 (2025), columns
 */
export interface FocusRow {
  /** Amount that is or will be invoiced. */
  readonly BilledCost: string;
  /** Whose account. */
  readonly BillingAccountId: string;
  /** Its name; null if it has none. */
  readonly BillingAccountName: string | null;
  /** Currency of the costs, ISO 4217. */
  readonly BillingCurrency: string;
  /** End of the billing period, exclusive, ISO 8601 in UTC. */
  readonly BillingPeriodEnd: string;
  /** Start of the billing period, inclusive. */
  readonly BillingPeriodStart: string;
  /** Consumption or something bought ahead. */
  readonly ChargeCategory: "Usage" | "Purchase";
  /** Correction or not: always null here. */
  readonly ChargeClass: null;
  /** The charge in words. */
  readonly ChargeDescription: string;
  /** Frequency of the charge. */
  readonly ChargeFrequency: "One-Time" | "Recurring" | "Usage-Based";
  /** End of the charge, exclusive. */
  readonly ChargePeriodEnd: string;
  /** Start of the charge, inclusive. */
  readonly ChargePeriodStart: string;
  /** Kind of commitment, usage or spending; null without a commitment. */
  readonly CommitmentDiscountCategory: "Usage" | "Spend" | null;
  /** Which commitment; null without one. */
  readonly CommitmentDiscountId: string | null;
  /** Its name; null if it has none. */
  readonly CommitmentDiscountName: string | null;
  /** Quantity of the commitment that was bought, used or left unused; null without one. */
  readonly CommitmentDiscountQuantity: string | null;
  /** Status of the commitment; null without one and for its purchase. */
  readonly CommitmentDiscountStatus: "Used" | "Unused" | null;
  /** The provider's word for it; null without one. */
  readonly CommitmentDiscountType: string | null;
  /** In what it is counted; null without one. */
  readonly CommitmentDiscountUnit: string | null;
  /** Consumed quantity; null for a purchase and for the unused part of a commitment. */
  readonly ConsumedQuantity: string | null;
  /** In what. */
  readonly ConsumedUnit: string | null;
  /** Cost at the contract's price, before commitments. */
  readonly ContractedCost: string;
  /** The contract's price of a unit. */
  readonly ContractedUnitPrice: string;
  /** Cost with what was paid ahead spread over its use; 0 for a purchase. */
  readonly EffectiveCost: string;
  /** Which invoice; null before there is one. */
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
  /** Priced quantity. */
  readonly PricingQuantity: string;
  /** In what. */
  readonly PricingUnit: string;
  /** Provider of the service. */
  readonly ProviderName: string;
  /** Publisher. */
  readonly PublisherName: string;
  /** Region. */
  readonly RegionId: string | null;
  /** Name of the place. */
  readonly RegionName: string | null;
  /** Which resource. */
  readonly ResourceId: string | null;
  /** The specification's category. */
  readonly ServiceCategory: "AI and Machine Learning" | "Compute";
  /** Name of the service. */
  readonly ServiceName: string;
  /** The specification's subcategory. */
  readonly ServiceSubcategory: "Generative AI" | "Virtual Machines";
  /** Which price. */
  readonly SkuId: string;
  /** Meter, such as input tokens. */
  readonly SkuMeter: string | null;
  /** Further keys of the price, as JSON; those that the specification does not define begin with "x_". */
  readonly SkuPriceDetails: string | null;
  /** Which price of it. */
  readonly SkuPriceId: string;
  /** Whose part of the account. */
  readonly SubAccountId: string | null;
  /** Name of that part. */
  readonly SubAccountName: string | null;
  /** Tags, as JSON. */
  readonly Tags: string;
}
