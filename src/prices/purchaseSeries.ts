import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/** Price of one accelerator at one seller over time. */
export interface PurchaseSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Identifier of the accelerator. */
  readonly accelerator: string;
  /** Seller, or origin of the price: a shop, a newspaper or an estimate. */
  readonly seller: string;
  /** Whether the price is that of an accelerator alone, or its share of the price of a whole system. */
  readonly basis: "accelerator" | "share-of-system";
  /** Whether each price is an offer on its date (the default) or the price at launch, dated to the launch. */
  readonly states?: "offer" | "launch-price";
  /** Accelerators in the system, for a share of a system. */
  readonly acceleratorsInSystem?: number;
}
