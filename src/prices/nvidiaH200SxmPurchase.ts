import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H200 SXM 141GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH200SxmPurchase = [
  {
    id: "h200-sxm/archive.ph/TxlLv/8",
    accelerator: "h200-sxm",
    seller: "archive.ph/TxlLv",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-01-31",
        amount: "39083.38",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h200-sxm/anafrashop.com/8",
    accelerator: "h200-sxm",
    seller: "anafrashop.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2024-03-27",
        amount: "33820.65",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h200-sxm/launch",
    accelerator: "h200-sxm",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2023-11-13",
        amount: "32000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
