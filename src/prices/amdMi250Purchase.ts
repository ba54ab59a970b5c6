import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying AMD Instinct MI250 cost, an accelerator: by seller, alone or as its share of a system. */
export const amdMi250Purchase = [
  {
    id: "mi250/archive.ph/9WHHS/1",
    accelerator: "mi250",
    seller: "archive.ph/9WHHS",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-02-21", amount: "15770.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
  {
    id: "mi250/huggingface-tasks/1",
    accelerator: "mi250",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "10000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
