import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Intel Gaudi 2 per accelerator, by seller, alone or as a share of a system. */
export const intelGaudi2Purchase = [
  {
    id: "gaudi2/techradar.com/8",
    accelerator: "gaudi2",
    seller: "techradar.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2024-06-09",
        amount: "8125",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
