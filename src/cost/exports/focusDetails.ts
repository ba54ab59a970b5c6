import type { Money } from "../money/money.js";
import type { FocusPricingCategory } from "./focusRow.js";

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
  /** How the price came about; "Standard" if not given. */
  readonly pricingCategory?: FocusPricingCategory;
  /** Which commitment lowered the price, if one did. */
  readonly commitmentDiscountId?: string;
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
  /** Where, if it matters. */
  readonly regionId?: string;
  /** Which resource, if it matters. */
  readonly resourceId?: string;
  /** Quantities and prices by the name of the term; a term without is one unit at its cost. */
  readonly usage?: { readonly [term: string]: FocusUsage };
  /** Terms that were bought ahead: their effective cost is 0. */
  readonly purchases?: readonly string[];
  /** Tags of every row. */
  readonly tags?: { readonly [key: string]: string };
  /** Splits every term over the values of one tag by weight, exactly. */
  readonly allocation?: { readonly tag: string; readonly weights: { readonly [value: string]: number } };
}
