import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA GeForce RTX 3090 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaRtx3090Rental = [
  {
    id: "runpod/rtx-3090/on-demand",
    provider: "runpod",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "0.43", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "0.43", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "vast/rtx-3090/on-demand",
    provider: "vast",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    endedOn: "2026-08-23",
    supersededBy: "vast/rtx-3090/cheapest-offer/on-demand",
    points: [
      {
        on: "2025-03-03",
        amount: "0.18",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "The archived page that the source cites is from 2025-03-01.",
      },
    ],
  },
  {
    id: "tensordock/rtx-3090/on-demand",
    provider: "tensordock",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-05-25",
        amount: "0.17",
        sources: ["tensordock-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
  {
    id: "vast/rtx-3090/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.128",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
      {
        on: "2026-10-03",
        amount: "0.143",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "runpod/rtx-3090/community/on-demand",
    provider: "runpod",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "0.22", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "0.22", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "akash/rtx-3090/on-demand",
    provider: "akash",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-09-20",
        amount: "0.16",
        sources: ["akash-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
  {
    id: "openrelay/rtx-3090/on-demand",
    provider: "openrelay",
    accelerator: "rtx-3090",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-20", amount: "0.18", sources: ["openrelay-price-page"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
