import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA RTX PRO 6000 Blackwell (Server/Workstation) per accelerator, by seller, alone or as a share of a system. */
export const nvidiaRtxPro6000BlackwellPurchase = [
  {
    id: "rtx-pro-6000-blackwell/launch",
    accelerator: "rtx-pro-6000-blackwell",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2025-03-18",
        amount: "8600",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
