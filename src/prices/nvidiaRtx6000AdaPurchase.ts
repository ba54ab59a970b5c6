import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA RTX 6000 Ada per accelerator, by seller, alone or as a share of a system. */
export const nvidiaRtx6000AdaPurchase = [
  {
    id: "rtx-6000-ada/launch",
    accelerator: "rtx-6000-ada",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2022-12-03",
        amount: "6800",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
