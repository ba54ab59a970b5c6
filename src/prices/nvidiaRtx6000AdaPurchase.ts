import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA RTX 6000 Ada cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaRtx6000AdaPurchase = [
  {
    id: "rtx-6000-ada/huggingface-tasks/1",
    accelerator: "rtx-6000-ada",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "6800",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
