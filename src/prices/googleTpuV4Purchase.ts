import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Google TPU v4 per accelerator, by seller, alone or as a share of a system. */
export const googleTpuV4Purchase = [
  {
    id: "tpu-v4/epoch-ai-estimate/1",
    accelerator: "tpu-v4",
    seller: "epoch-ai-estimate",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2021-05-20",
        amount: "5176",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict:
          "An estimate of the collection: geometric mean of the manufacturing cost and of the price of an equivalent GPU; no host.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
