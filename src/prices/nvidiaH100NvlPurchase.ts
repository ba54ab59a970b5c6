import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H100 NVL 94GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH100NvlPurchase = [
  {
    id: "h100-nvl/anafrashop.com/1",
    accelerator: "h100-nvl",
    seller: "anafrashop.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2025-03-03",
        amount: "35098.15",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "Filed under H100 PCIe in the source, whose seller names 94 GB: that part is the H100 NVL.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
