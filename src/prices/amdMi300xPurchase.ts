import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the AMD Instinct MI300X per accelerator, by seller, alone or as a share of a system. */
export const amdMi300xPurchase = [
  {
    id: "mi300x/interpromicro.com/8",
    accelerator: "mi300x",
    seller: "interpromicro.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-02-10",
        amount: "25733.71",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "mi300x/launch",
    accelerator: "mi300x",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2023-12-06",
        amount: "15000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
