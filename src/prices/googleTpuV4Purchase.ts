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
    points: [{ on: "2021-05-20", amount: "5176", sources: ["epoch-ai-hardware-prices"], kind: "estimated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
