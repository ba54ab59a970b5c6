import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA A40 cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaA40Purchase = [
  {
    id: "a40/anafrashop.com/1",
    accelerator: "a40",
    seller: "anafrashop.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "5842.94", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
  {
    id: "a40/huggingface-tasks/1",
    accelerator: "a40",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "5500",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
