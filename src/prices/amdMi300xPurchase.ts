import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying AMD Instinct MI300X cost, an accelerator: by seller, alone or as its share of a system. */
export const amdMi300xPurchase = [
  {
    id: "mi300x/interpromicro.com/8",
    accelerator: "mi300x",
    seller: "interpromicro.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [{ on: "2025-02-10", amount: "25733.71", sources: ["epoch-ai-hardware-prices"], kind: "derived" }],
  },
  {
    id: "mi300x/huggingface-tasks/1",
    accelerator: "mi300x",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "15000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
