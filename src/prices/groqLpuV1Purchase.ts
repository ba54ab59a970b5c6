import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the Groq LPU v1 (GroqChip) per accelerator, by seller, alone or as a share of a system. */
export const groqLpuV1Purchase = [
  {
    id: "groq-lpu-v1/cryptoslate.com/1",
    accelerator: "groq-lpu-v1",
    seller: "cryptoslate.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2024-02-20",
        amount: "19948",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "A distributor's price of one card, as the press reports it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
