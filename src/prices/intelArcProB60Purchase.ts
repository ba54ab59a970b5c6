import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Intel Arc Pro B60 per accelerator, by seller, alone or as a share of a system. */
export const intelArcProB60Purchase = [
  {
    id: "arc-pro-b60/launch",
    accelerator: "arc-pro-b60",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2025-05-19",
        amount: "1200",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
