import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA GeForce RTX 3090 per accelerator, by seller, alone or as a share of a system. */
export const nvidiaRtx3090Purchase = [
  {
    id: "rtx-3090/stockx.com/1",
    accelerator: "rtx-3090",
    seller: "stockx.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-04", amount: "1070", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "rtx-3090/newegg.com/1",
    accelerator: "rtx-3090",
    seller: "newegg.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-04", amount: "2199", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "rtx-3090/launch",
    accelerator: "rtx-3090",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2020-09-01",
        amount: "1500",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
