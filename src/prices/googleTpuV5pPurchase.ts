import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying Google TPU v5p cost, an accelerator: by seller, alone or as its share of a system. */
export const googleTpuV5pPurchase = [
  {
    id: "tpu-v5p/epoch-ai-estimate/1",
    accelerator: "tpu-v5p",
    seller: "epoch-ai-estimate",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2023-12-06", amount: "3694", sources: ["epoch-ai-hardware-prices"], kind: "estimated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
