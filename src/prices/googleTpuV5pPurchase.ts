import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Google TPU v5p per accelerator, by seller, alone or as a share of a system. */
export const googleTpuV5pPurchase = [
  {
    id: "tpu-v5p/epoch-ai-estimate/1",
    accelerator: "tpu-v5p",
    seller: "epoch-ai-estimate",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2023-12-06",
        amount: "3694",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict:
          "An estimate of the collection: geometric mean of the manufacturing cost and of the price of an equivalent GPU; no host.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
