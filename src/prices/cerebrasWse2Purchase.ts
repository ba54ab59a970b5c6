import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Cerebras WSE-2 (CS-2) per accelerator, by seller, alone or as a share of a system. */
export const cerebrasWse2Purchase = [
  {
    id: "cerebras-wse2/anandtech.com/1",
    accelerator: "cerebras-wse2",
    seller: "anandtech.com",
    basis: "share-of-system",
    acceleratorsInSystem: 1,
    currency: "USD",
    points: [
      {
        on: "2021-04-20",
        amount: "2000000",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "The article states $2 million and more for the CS-1, and several million for the CS-2.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
