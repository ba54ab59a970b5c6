import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA B200 SXM 180GB cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaB200Purchase = [
  {
    id: "b200/deltacomputer.com/8",
    accelerator: "b200",
    seller: "deltacomputer.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [{ on: "2024-12-17", amount: "47409.13", sources: ["epoch-ai-hardware-prices"], kind: "derived" }],
  },
  {
    id: "b200/huggingface-tasks/1",
    accelerator: "b200",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "40000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
