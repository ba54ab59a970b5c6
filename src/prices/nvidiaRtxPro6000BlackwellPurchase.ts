import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying NVIDIA RTX PRO 6000 Blackwell (Server/Workstation) cost, an accelerator: by seller, alone or as its share of a system. */
export const nvidiaRtxPro6000BlackwellPurchase = [
  {
    id: "rtx-pro-6000-blackwell/huggingface-tasks/1",
    accelerator: "rtx-pro-6000-blackwell",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "8600",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
