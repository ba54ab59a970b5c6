import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA V100 SXM2 32GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaV100Sxm2_32gbPurchase = [
  {
    id: "v100-sxm2-32gb/launch",
    accelerator: "v100-sxm2-32gb",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2018-03-27",
        amount: "10000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
