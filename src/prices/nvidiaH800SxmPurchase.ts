import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H800 SXM5 80GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH800SxmPurchase = [
  {
    id: "h800-sxm/archive.ph/W5Vuf/1",
    accelerator: "h800-sxm",
    seller: "archive.ph/W5Vuf",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-02-21", amount: "33800", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "h800-sxm/abrmicro.com/8",
    accelerator: "h800-sxm",
    seller: "abrmicro.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-02-21",
        amount: "44750",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
