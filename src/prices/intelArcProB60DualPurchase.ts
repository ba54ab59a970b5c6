import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Intel Arc Pro B60 Dual per accelerator, by seller, alone or as a share of a system. */
export const intelArcProB60DualPurchase = [
  {
    id: "arc-pro-b60-dual/launch",
    accelerator: "arc-pro-b60-dual",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2025-05-01",
        amount: "1200",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict:
          "Approximate price at launch of the larger of two variants (24 and 48 GB); dated to the month of the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
