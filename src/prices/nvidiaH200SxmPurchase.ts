import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA H200 SXM 141GB cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaH200SxmPurchase = [
  {
    id: "h200-sxm/archive.ph/TxlLv/8",
    accelerator: "h200-sxm",
    seller: "archive.ph/TxlLv",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [{ on: "2025-01-31", amount: "39083.38", sources: ["epoch-ai-hardware-prices"], kind: "derived" }],
  },
  {
    id: "h200-sxm/anafrashop.com/8",
    accelerator: "h200-sxm",
    seller: "anafrashop.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [{ on: "2024-03-27", amount: "33820.65", sources: ["epoch-ai-hardware-prices"], kind: "derived" }],
  },
  {
    id: "h200-sxm/huggingface-tasks/1",
    accelerator: "h200-sxm",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "32000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
