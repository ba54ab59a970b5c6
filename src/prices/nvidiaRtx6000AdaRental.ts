import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA RTX 6000 Ada by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaRtx6000AdaRental = [
  {
    id: "runpod/rtx-6000-ada/on-demand",
    provider: "runpod",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "1.03", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "0.77", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "tensordock/rtx-6000-ada/on-demand",
    provider: "tensordock",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-05-25",
        amount: "0.72",
        sources: ["tensordock-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
  {
    id: "vast/rtx-6000-ada/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.541",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
      {
        on: "2026-10-03",
        amount: "0.4996",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "runpod/rtx-6000-ada/community/on-demand",
    provider: "runpod",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "0.74", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "0.74", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "verda/rtx-6000-ada/on-demand",
    provider: "verda",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "1.04", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "1.184", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "verda/rtx-6000-ada/spot",
    provider: "verda",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    channel: "specialist",
    terms: "spot",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.52",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Half of the price on demand for every part: a schedule, no market.",
      },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
