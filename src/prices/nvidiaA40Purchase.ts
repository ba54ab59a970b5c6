import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA A40 per accelerator, by seller, alone or as a share of a system. */
export const nvidiaA40Purchase = [
  {
    id: "a40/anafrashop.com/1",
    accelerator: "a40",
    seller: "anafrashop.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "5842.94", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "a40/launch",
    accelerator: "a40",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2020-10-05",
        amount: "5500",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
