import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA GB10 (DGX Spark) cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaDgxSparkGb10Purchase = [
  {
    id: "dgx-spark-gb10/huggingface-tasks/1",
    accelerator: "dgx-spark-gb10",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "3999",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
