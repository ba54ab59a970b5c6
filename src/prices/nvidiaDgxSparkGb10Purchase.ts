import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA GB10 (DGX Spark) per accelerator, by seller, alone or as a share of a system. */
export const nvidiaDgxSparkGb10Purchase = [
  {
    id: "dgx-spark-gb10/launch",
    accelerator: "dgx-spark-gb10",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2025-10-15",
        amount: "3999",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
