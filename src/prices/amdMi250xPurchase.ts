import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the AMD Instinct MI250X per accelerator, by seller, alone or as a share of a system. */
export const amdMi250xPurchase = [
  {
    id: "mi250x/nextplatform.com/1",
    accelerator: "mi250x",
    seller: "nextplatform.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2021-11-08",
        amount: "14500",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
