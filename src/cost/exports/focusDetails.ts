import type { Money } from "../money/money.js";
import type { FocusPricingCategory } from "./focusRow.js";

/** How a term is grouped on a bill. */
export type FocusService = "generative-ai" | "virtual-machines";

/** A commitment that lowers a price: a reservation, or a promise to spend. */
export interface FocusCommitment {
  /** Its identifier, unique within the provider. */
  readonly id: string;
  /** What it is called, if it has a name. */
  readonly name?: string | undefined;
  /** Whether an amount of usage or of spending was committed. */
  readonly category: "Usage" | "Spend";
  /** The provider's word for it, such as "Reserved Instance". */
  readonly type: string;
  /** Whether the term is usage that it covered or what was left unused; "Used" unless given. */
  readonly status?: "Used" | "Unused" | undefined;
  /** Whether it is billed each period ("recurring", unless given) or was billed before ("upfront"), as a purchase of its own. */
  readonly payment?: "recurring" | "upfront" | undefined;
}

/** What one term of a result was, for the columns of usage and price. */
export interface FocusUsage {
  /** How much, above 0. */
  readonly quantity: number;
  /** In what, in the plural and without abbreviated counts, such as "Hours" or "1000000 Tokens". */
  readonly unit: string;
  /** What is metered, such as "input tokens". */
  readonly meter?: string;
  /** Which product; the name of the term if not given. */
  readonly skuId?: string;
  /** Which price of it; the product if not given. */
  readonly skuPriceId?: string;
  /** List price of a unit, in the currency of the cost; what the cost comes to by the unit if not given. */
  readonly listUnitPrice?: Money;
  /** Negotiated price of a unit, before any commitment; the list price under a commitment, otherwise the cost by the unit, if not given. */
  readonly contractedUnitPrice?: Money | undefined;
  /** What kind of service it is: tokens and the like, or hours of machines, which clouds bill as compute; "generative-ai" if not given. */
  readonly service?: FocusService | undefined;
  /** How the price came about; "Standard" if not given. */
  readonly pricingCategory?: FocusPricingCategory;
  /** Which commitment covered it, if one did. */
  readonly commitment?: FocusCommitment | undefined;
  /** Further keys of the price, such as InstanceType or GpuCount; keys of your own get the prefix "x_". */
  readonly details?: { readonly [key: string]: string | number | boolean };
}

/** What a result does not say of itself but a bill must. */
export interface FocusDetails {
  /** First instant of the period, ISO 8601 in UTC, such as "2026-11-01T00:00:00Z". */
  readonly periodStart: string;
  /** First instant after it. */
  readonly periodEnd: string;
  /** Whose account. */
  readonly billingAccountId: string;
  /** What the account is called, if it has a name. */
  readonly billingAccountName?: string;
  /** Who provides the service. */
  readonly providerName: string;
  /** Name of the service. */
  readonly serviceName: string;
  /** Which invoice, once there is one. */
  readonly invoiceId?: string | undefined;
  /** Whose part of the account, if it is divided. */
  readonly subAccountId?: string | undefined;
  /** What that part is called. */
  readonly subAccountName?: string | undefined;
  /** Where, if it matters. */
  readonly regionId?: string;
  /** What that place is called. */
  readonly regionName?: string | undefined;
  /** Which resource, if it matters. */
  readonly resourceId?: string;
  /** Quantities and prices by the name of the term; a term without is one unit at its cost. */
  readonly usage?: { readonly [term: string]: FocusUsage };
  /** Terms that were bought ahead, once: their effective cost is 0. */
  readonly purchases?: readonly string[];
  /** Terms that are bought ahead in each period, such as a subscription. */
  readonly recurringPurchases?: readonly string[] | undefined;
  /** Tags of every row. */
  readonly tags?: { readonly [key: string]: string };
  /** Splits every term over the values of one tag by weight, exactly. */
  readonly allocation?: { readonly tag: string; readonly weights: { readonly [value: string]: number } };
}
