import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA RTX A6000 per accelerator, by seller, alone or as a share of a system. */
export const nvidiaRtxA6000Purchase = [
  {
    id: "rtx-a6000/uvation.com/1",
    accelerator: "rtx-a6000",
    seller: "uvation.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "4280.99", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
