import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA H200 NVL by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaH200NvlRental = [
  {
    id: "vast/h200-nvl/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "h200-nvl",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "3.49",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
      {
        on: "2026-10-03",
        amount: "4.1356",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "runpod/h200-nvl/community/on-demand",
    provider: "runpod",
    accelerator: "h200-nvl",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "3.79", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "3.79", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
