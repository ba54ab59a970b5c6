import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H100 PCIe 80GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH100PciePurchase = [
  {
    id: "h100-pcie/uvation.com/1",
    accelerator: "h100-pcie",
    seller: "uvation.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "24500", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
