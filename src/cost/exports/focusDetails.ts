import type { Money } from "../money/money.js";
import type { FocusPricingCategory } from "./focusRow.js";

/** Kind of service that a term is billed as. */
export type FocusService = "generative-ai" | "virtual-machines";

/** A commitment discount: a reservation, or a committed amount of spending. */
export interface FocusCommitment {
  /** Identifier, unique within the provider. */
  readonly id: string;
  /** Display name. */
  readonly name?: string | undefined;
  /** Whether the commitment is to an amount of usage or of spending. */
  readonly category: "Usage" | "Spend";
  /** The provider's name for this type of commitment, such as "Reserved Instance". */
  readonly type: string;
  /** Whether the charge covers usage or is the unused remainder of the commitment; "Used" by default. */
  readonly status?: "Used" | "Unused" | undefined;
  /**
   * Share of the price that was paid in advance, from 0 to 1; 0 by default. That share is a one-time purchase, a term of the result listed
   * in `purchases`. The rest is billed as a recurring purchase in each period.
   */
  readonly upfrontShare?: number | undefined;
  /** End of the term, exclusive (ISO 8601, UTC), which ends the charge period of a one-time purchase; the end of the billing period by default. */
  readonly termEnd?: string | undefined;
}

/** Usage and prices behind one term of a result, for the usage and price columns. */
export interface FocusUsage {
  /** Quantity, above 0. */
  readonly quantity: number;
  /** Unit in the plural, with counts written out, such as "Hours" or "1000000 Tokens". */
  readonly unit: string;
  /** Metered unit, such as "input tokens". */
  readonly meter?: string | undefined;
  /** Identifier of the product; the name of the term by default. */
  readonly skuId?: string | undefined;
  /** Identifier of the price of the product; the product by default. */
  readonly skuPriceId?: string | undefined;
  /** List price of a unit, in the currency of the cost; the contracted price by default. */
  readonly listUnitPrice?: Money | undefined;
  /** Negotiated price of a unit before commitment discounts; by default the list price under a commitment, otherwise cost divided by quantity. */
  readonly contractedUnitPrice?: Money | undefined;
  /** Kind of service: tokens, or machine hours, which clouds bill as compute; "generative-ai" by default. */
  readonly service?: FocusService | undefined;
  /**
   * Name of the service, where it differs from that of the other terms; that of the details by default. The specification allows a name for
   * one kind of service only.
   */
  readonly serviceName?: string | undefined;
  /** Pricing category; "Standard" by default, and "Committed" for usage under a commitment. */
  readonly pricingCategory?: Exclude<FocusPricingCategory, "Committed"> | undefined;
  /** Commitment that covers the usage, if any. */
  readonly commitment?: FocusCommitment | undefined;
  /** Further properties of the price, such as InstanceType or GpuCount; keys outside the specification get the prefix "x_". */
  readonly details?: { readonly [key: string]: string | number | boolean } | undefined;
}

/** Details that FOCUS rows need and a cost result does not contain. */
export interface FocusDetails {
  /** Start of the period, inclusive, ISO 8601 in UTC, such as "2026-11-01T00:00:00Z". */
  readonly periodStart: string;
  /** End of the period, exclusive. */
  readonly periodEnd: string;
  /** Identifier of the billing account. */
  readonly billingAccountId: string;
  /** Display name of the billing account. */
  readonly billingAccountName?: string | undefined;
  /** Provider of the service. */
  readonly providerName: string;
  /** Name of the service. */
  readonly serviceName: string;
  /** Identifier of the invoice, once it exists. */
  readonly invoiceId?: string | undefined;
  /** Identifier of the sub-account. */
  readonly subAccountId?: string | undefined;
  /** Display name of the sub-account; its identifier by default. */
  readonly subAccountName?: string | undefined;
  /** Identifier of the region. */
  readonly regionId?: string | undefined;
  /** Display name of the region; its identifier by default. */
  readonly regionName?: string | undefined;
  /** Identifier of the resource. */
  readonly resourceId?: string | undefined;
  /** Quantities and prices by name of the term; a term that is not listed is one unit at its cost. */
  readonly usage?: { readonly [term: string]: FocusUsage } | undefined;
  /** Terms that are one-time upfront purchases. The effective cost of a commitment's purchase is 0: the usage that it covers carries it. */
  readonly purchases?: readonly string[] | undefined;
  /** Terms that are purchased in every period, such as a subscription. */
  readonly recurringPurchases?: readonly string[] | undefined;
  /** Tags of every row. */
  readonly tags?: { readonly [key: string]: string } | undefined;
  /** Splits every term exactly among the values of one tag, by weight. */
  readonly allocation?: { readonly tag: string; readonly weights: { readonly [value: string]: number } } | undefined;
}
