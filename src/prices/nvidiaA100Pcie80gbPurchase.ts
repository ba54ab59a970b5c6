import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA A100 PCIe 80GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaA100Pcie80gbPurchase = [
  {
    id: "a100-pcie-80gb/nextplatform.com/1",
    accelerator: "a100-pcie-80gb",
    seller: "nextplatform.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2022-07-01",
        amount: "12500",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article, which does not name the memory.",
      },
    ],
  },
  {
    id: "a100-pcie-80gb/anafrashop.com/1",
    accelerator: "a100-pcie-80gb",
    seller: "anafrashop.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      { on: "2025-03-03", amount: "16338.77", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "a100-pcie-80gb/viperatech.com/1",
    accelerator: "a100-pcie-80gb",
    seller: "viperatech.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "18500", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
