import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA A100 SXM4 40GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaA100Sxm4_40gbPurchase = [
  {
    id: "a100-sxm4-40gb/nvidianews.nvidia.com/8",
    accelerator: "a100-sxm4-40gb",
    seller: "nvidianews.nvidia.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2020-05-21",
        amount: "24875",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "a100-sxm4-40gb/nextplatform.com/1",
    accelerator: "a100-sxm4-40gb",
    seller: "nextplatform.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2020-07-01",
        amount: "15000",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article, which the collection files under the PCIe card.",
      },
      {
        on: "2022-07-01",
        amount: "12500",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article, which the collection files under the PCIe card.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
