import type { PriceSourceKey } from "../sources/priceSources.js";
import type { PurchaseSeries } from "./purchaseSeries.js";

/** Purchase prices of the NVIDIA H100 SXM5 80GB per accelerator, by seller, alone or as a share of a system. */
export const nvidiaH100SxmPurchase = [
  {
    id: "h100-sxm/deltacomputer.com/8",
    accelerator: "h100-sxm",
    seller: "deltacomputer.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2022-09-29",
        amount: "44489.88",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators, converted from euros by the collection.",
      },
      {
        on: "2023-12-11",
        amount: "41197.5",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators, converted from euros by the collection.",
      },
      {
        on: "2024-03-20",
        amount: "41217",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators, converted from euros by the collection.",
      },
    ],
  },
  {
    id: "h100-sxm/dihuni.com/8",
    accelerator: "h100-sxm",
    seller: "dihuni.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2024-03-21",
        amount: "37080.5",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h100-sxm/archive.ph/miFcW/8",
    accelerator: "h100-sxm",
    seller: "archive.ph/miFcW",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-01-31",
        amount: "31904.63",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h100-sxm/uvation.com/1",
    accelerator: "h100-sxm",
    seller: "uvation.com",
    basis: "accelerator",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "31250", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "h100-sxm/viperatech.com/8",
    accelerator: "h100-sxm",
    seller: "viperatech.com",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2025-03-03",
        amount: "46875",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h100-sxm/archive.ph/D6Dub/8",
    accelerator: "h100-sxm",
    seller: "archive.ph/D6Dub",
    basis: "share-of-system",
    acceleratorsInSystem: 8,
    currency: "USD",
    points: [
      {
        on: "2023-09-06",
        amount: "31119.5",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
      {
        on: "2024-02-21",
        amount: "33810",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
      {
        on: "2024-03-27",
        amount: "33819.37",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
      {
        on: "2024-07-31",
        amount: "36017.75",
        sources: ["epoch-ai-hardware-prices"],
        kind: "derived",
        conflict: "The price of the system divided by its 8 accelerators.",
      },
    ],
  },
  {
    id: "h100-sxm/launch",
    accelerator: "h100-sxm",
    seller: "huggingface-tasks",
    basis: "accelerator",
    states: "launch-price",
    currency: "USD",
    points: [
      {
        on: "2022-09-20",
        amount: "30000",
        sources: ["huggingface-tasks-prices"],
        kind: "aggregator-stated",
        conflict: "Approximate list price at launch, or a street price widely reported then; dated to the launch.",
      },
    ],
  },
] as const satisfies readonly PurchaseSeries<PriceSourceKey>[];
