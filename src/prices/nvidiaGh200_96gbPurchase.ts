import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA GH200 96GB (HBM3) per accelerator, by seller, alone or as a share of a system. */
export const nvidiaGh200_96gbPurchase = [
  {
    id: "gh200-96gb/deltacomputer.com/1",
    accelerator: "gh200-96gb",
    seller: "deltacomputer.com",
    basis: "share-of-system",
    acceleratorsInSystem: 1,
    currency: "USD",
    points: [
      {
        on: "2023-09-30",
        amount: "43401",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "A server with one GH200; the price in euros was converted by the collection.",
      },
      {
        on: "2024-10-31",
        amount: "46675.1",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict:
          "A server with one GH200; the price in euros was converted by the collection. The archived page that the source cites is from 2024-10-04.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
