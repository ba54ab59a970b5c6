import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Intel Data Center GPU Max 1550 per accelerator, by seller, alone or as a share of a system. */
export const intelMax1550Purchase = [
  {
    id: "intel-max-1550/archive.ph/XQXxN/1",
    accelerator: "intel-max-1550",
    seller: "archive.ph/XQXxN",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-02-21", amount: "8550", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
