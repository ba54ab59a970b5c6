import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** What buying AMD Radeon RX 7900 XTX cost, an accelerator: by seller, alone or as its share of a system. */
export const amdRx7900XtxPurchase = [
  {
    id: "rx-7900-xtx/huggingface-tasks/1",
    accelerator: "rx-7900-xtx",
    seller: "huggingface-tasks",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2026-09-29",
        amount: "1000",
        sources: ["huggingface-tasks-prices"],
        kind: "estimated",
        conflict: "Approximate list or street price, filed under the day of the release that states it.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
