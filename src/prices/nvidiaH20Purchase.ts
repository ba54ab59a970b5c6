import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H20 96GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH20Purchase = [
  {
    id: "h20/tomshardware.com/1",
    accelerator: "h20",
    seller: "tomshardware.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2023-11-09",
        amount: "12000",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "The article names some $10,000 to $13,000; the collection takes $12,000.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
