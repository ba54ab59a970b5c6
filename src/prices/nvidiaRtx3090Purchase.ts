import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA GeForce RTX 3090 cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaRtx3090Purchase = [
  {
    id: "rtx-3090/stockx.com/1",
    accelerator: "rtx-3090",
    seller: "stockx.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-04", amount: "1070", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
  {
    id: "rtx-3090/newegg.com/1",
    accelerator: "rtx-3090",
    seller: "newegg.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-04", amount: "2199", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
  {
    id: "rtx-3090/huggingface-tasks/1",
    accelerator: "rtx-3090",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "1500",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
