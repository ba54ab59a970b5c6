import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA V100 SXM2 32GB cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaV100Sxm2_32gbPurchase = [
  {
    id: "v100-sxm2-32gb/huggingface-tasks/1",
    accelerator: "v100-sxm2-32gb",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "10000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
