import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the AMD Radeon RX 7900 XTX per accelerator, by seller, alone or as a share of a system. */
export const amdRx7900XtxPurchase = [
  {
    id: "rx-7900-xtx/launch",
    accelerator: "rx-7900-xtx",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2022-11-03",
        amount: "1000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
