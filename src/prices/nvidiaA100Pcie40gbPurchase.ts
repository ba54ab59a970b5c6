import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA A100 PCIe 40GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaA100Pcie40gbPurchase = [
  {
    id: "a100-pcie-40gb/nextplatform.com/1",
    accelerator: "a100-pcie-40gb",
    seller: "nextplatform.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2020-07-01",
        amount: "15000",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
