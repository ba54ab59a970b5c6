import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA GeForce RTX 5090 per accelerator, by seller, alone or as a share of a system. */
export const nvidiaRtx5090Purchase = [
  {
    id: "rtx-5090/launch",
    accelerator: "rtx-5090",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2025-01-30",
        amount: "2000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
