import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/** What one seller asks for an accelerator, over time. */
export interface PurchaseSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Id of the accelerator. */
  readonly accelerator: string;
  /** Who sells it or states the price: a shop, a newspaper or an estimate. */
  readonly seller: string;
  /** Whether the amount buys an accelerator alone, or is its share of a whole system: server, network cards and all. */
  readonly basis: "accelerator" | "share-of-system";
  /** Accelerators in that system, if it is a share of one. */
  readonly acceleratorsInSystem?: number;
}
