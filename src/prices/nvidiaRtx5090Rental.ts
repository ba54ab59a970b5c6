import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA GeForce RTX 5090 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaRtx5090Rental = [
  {
    id: "tensordock/rtx-5090/on-demand",
    provider: "tensordock",
    accelerator: "rtx-5090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-05-25",
        amount: "0.56",
        sources: ["tensordock-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
  {
    id: "vast/rtx-5090/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "rtx-5090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.343",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
      {
        on: "2026-10-03",
        amount: "0.4089",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "runpod/rtx-5090/community/on-demand",
    provider: "runpod",
    accelerator: "rtx-5090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "0.69", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "0.69", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "akash/rtx-5090/on-demand",
    provider: "akash",
    accelerator: "rtx-5090",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-09-20",
        amount: "0.67",
        sources: ["akash-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
