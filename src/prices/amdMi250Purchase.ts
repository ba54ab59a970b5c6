import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the AMD Instinct MI250 per accelerator, by seller, alone or as a share of a system. */
export const amdMi250Purchase = [
  {
    id: "mi250/archive.ph/9WHHS/1",
    accelerator: "mi250",
    seller: "archive.ph/9WHHS",
    basis: "accelerator",
    currency: "USD",
    points: [
      { on: "2025-02-21", amount: "15770.49", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "mi250/launch",
    accelerator: "mi250",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2021-11-08",
        amount: "10000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
