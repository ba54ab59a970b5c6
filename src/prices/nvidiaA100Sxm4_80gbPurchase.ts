import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA A100 SXM4 80GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaA100Sxm4_80gbPurchase = [
  {
    id: "a100-sxm4-80gb/graphcore.ai/8",
    accelerator: "a100-sxm4-80gb",
    seller: "graphcore.ai",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2021-06-30",
        amount: "37500",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "A competitor's estimate of the price of a DGX A100, $300,000, divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "a100-sxm4-80gb/dihuni.com/8",
    accelerator: "a100-sxm4-80gb",
    seller: "dihuni.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2022-01-20",
        amount: "20875",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
      {
        on: "2023-09-23",
        amount: "18548.75",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "a100-sxm4-80gb/anafrashop.com/8",
    accelerator: "a100-sxm4-80gb",
    seller: "anafrashop.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-03-04",
        amount: "17348.56",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "a100-sxm4-80gb/signalpulse.com/1",
    accelerator: "a100-sxm4-80gb",
    seller: "signalpulse.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-04", amount: "17499", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "a100-sxm4-80gb/nextplatform.com/1",
    accelerator: "a100-sxm4-80gb",
    seller: "nextplatform.com",
    basis: "accelerator",
    currency: "USD",
    points: [
      {
        on: "2020-07-01",
        amount: "17500",
        sources: ["epoch-ai-hardware-prices"],
        kind: "estimated",
        conflict: "An estimate of the article.",
      },
    ],
  },
  {
    id: "a100-sxm4-80gb/launch",
    accelerator: "a100-sxm4-80gb",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2020-11-16",
        amount: "15000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
