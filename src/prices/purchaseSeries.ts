import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/** Asking price of one seller for an accelerator, over time. */
export interface PurchaseSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Id of the accelerator. */
  readonly accelerator: string;
  /** Seller or source of the price: a shop, a newspaper or an estimate. */
  readonly seller: string;
  /** Whether the amount buys an accelerator alone, or is its share of a whole system: server, network cards and all. */
  readonly basis: "accelerator" | "share-of-system";
  /** Whether the amounts are what was asked on their day ("offer", unless given) or the price of the part's launch, dated to it. */
  readonly states?: "offer" | "launch-price";
  /** Accelerators in that system, if it is a share of one. */
  readonly acceleratorsInSystem?: number;
}
