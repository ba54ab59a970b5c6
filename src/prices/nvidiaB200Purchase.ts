import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA B200 SXM 180GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaB200Purchase = [
  {
    id: "b200/deltacomputer.com/8",
    accelerator: "b200",
    seller: "deltacomputer.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2024-12-17",
        amount: "47409.13",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators, converted from euros by the collection.",
      },
    ],
  },
  {
    id: "b200/launch",
    accelerator: "b200",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2024-03-18",
        amount: "40000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
