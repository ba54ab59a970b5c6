import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the AMD Instinct MI300A per accelerator, by seller, alone or as a share of a system. */
export const amdMi300aPurchase = [
  {
    id: "mi300a/smicro.eu/1",
    accelerator: "mi300a",
    seller: "smicro.eu",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2025-02-10",
        amount: "23876.7",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "A price in euros, converted by the collection.",
      },
    ],
  },
  {
    id: "mi300a/anafrashop.com/1",
    accelerator: "mi300a",
    seller: "anafrashop.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      { on: "2024-02-28", amount: "23627.98", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
