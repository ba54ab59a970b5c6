import type { Money } from "../money/money.js";
import type { FocusPricingCategory } from "./focusRow.js";

/** Category of a term on a bill. */
export type FocusService = "generative-ai" | "virtual-machines";

/** A commitment that lowers a price: a reservation, or a promise to spend. */
export interface FocusCommitment {
  /** Its identifier, unique within the provider. */
  readonly id: string;
  /** Display name, if it has one. */
  readonly name?: string | undefined;
  /** Kind of commitment: an amount of usage or of spending. */
  readonly category: "Usage" | "Spend";
  /** The provider's word for it, such as "Reserved Instance". */
  readonly type: string;
  /** Status of the commitment: covered usage, or the unused rest; "Used" if absent. */
  readonly status?: "Used" | "Unused" | undefined;
  /** Payment of the commitment: billed each period ("recurring", the default) or before ("upfront"), as a purchase of its own. */
  readonly payment?: "recurring" | "upfront" | undefined;
}

/** Usage behind one term of a result, for the columns of usage and price. */
export interface FocusUsage {
  /** Quantity, above 0. */
  readonly quantity: number;
  /** In what, in the plural and without abbreviated counts, such as "Hours" or "1000000 Tokens". */
  readonly unit: string;
  /** Metered unit, such as "input tokens". */
  readonly meter?: string | undefined;
  /** Which product; the name of the term if not given. */
  readonly skuId?: string | undefined;
  /** Which price of it; the product if not given. */
  readonly skuPriceId?: string | undefined;
  /** List price of a unit, in the currency of the cost; what the cost comes to by the unit if not given. */
  readonly listUnitPrice?: Money | undefined;
  /** Negotiated price of a unit, before any commitment; the list price under a commitment, otherwise the cost by the unit, if not given. */
  readonly contractedUnitPrice?: Money | undefined;
  /** Kind of service: tokens and the like, or machine hours, which clouds bill as compute; "generative-ai" if absent. */
  readonly service?: FocusService | undefined;
  /** Pricing category; "Standard" if absent. */
  readonly pricingCategory?: FocusPricingCategory | undefined;
  /** Which commitment covered it, if one did. */
  readonly commitment?: FocusCommitment | undefined;
  /** Further keys of the price, such as InstanceType or GpuCount; keys of your own get the prefix "x_". */
  readonly details?: { readonly [key: string]: string | number | boolean } | undefined;
}

/** Details that a bill needs and a result does not have. */
export interface FocusDetails {
  /** First instant of the period, ISO 8601 in UTC, such as "2026-11-01T00:00:00Z". */
  readonly periodStart: string;
  /** First instant after it. */
  readonly periodEnd: string;
  /** Whose account. */
  readonly billingAccountId: string;
  /** Display name of the account, if it has one. */
  readonly billingAccountName?: string | undefined;
  /** Provider of the service. */
  readonly providerName: string;
  /** Name of the service. */
  readonly serviceName: string;
  /** Which invoice, once there is one. */
  readonly invoiceId?: string | undefined;
  /** Whose part of the account, if it is divided. */
  readonly subAccountId?: string | undefined;
  /** Display name of that part. */
  readonly subAccountName?: string | undefined;
  /** Region, if it matters. */
  readonly regionId?: string | undefined;
  /** Display name of the region. */
  readonly regionName?: string | undefined;
  /** Which resource, if it matters. */
  readonly resourceId?: string | undefined;
  /** Quantities and prices by the name of the term; a term without is one unit at its cost. */
  readonly usage?: { readonly [term: string]: FocusUsage } | undefined;
  /** Terms that were bought ahead, once: their effective cost is 0. */
  readonly purchases?: readonly string[] | undefined;
  /** Terms that are bought ahead in each period, such as a subscription. */
  readonly recurringPurchases?: readonly string[] | undefined;
  /** Tags of every row. */
  readonly tags?: { readonly [key: string]: string } | undefined;
  /** Splits every term over the values of one tag by weight, exactly. */
  readonly allocation?: { readonly tag: string; readonly weights: { readonly [value: string]: number } } | undefined;
}
