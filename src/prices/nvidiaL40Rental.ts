import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA L40 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaL40Rental = [
  {
    id: "runpod/l40/on-demand",
    provider: "runpod",
    accelerator: "l40",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "0.99", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "0.99", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "hyperstack/L40/on-demand",
    provider: "hyperstack",
    instance: "L40",
    accelerator: "l40",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-08-26", amount: "1", sources: ["hyperstack-price-page"], kind: "aggregator-stated" }],
  },
  {
    id: "hyperstack/L40/reserved",
    provider: "hyperstack",
    instance: "L40",
    accelerator: "l40",
    accelerators: 1,
    channel: "specialist",
    terms: "reserved",
    currency: "USD",
    points: [
      {
        on: "2026-08-26",
        amount: "0.7",
        sources: ["hyperstack-price-page"],
        kind: "aggregator-stated",
        conflict: 'A price "from" for a long reservation whose term is not stated.',
      },
    ],
  },
  {
    id: "hyperstack/L40/spot",
    provider: "hyperstack",
    instance: "L40",
    accelerator: "l40",
    accelerators: 1,
    channel: "specialist",
    terms: "spot",
    currency: "USD",
    points: [{ on: "2026-08-26", amount: "0.8", sources: ["hyperstack-price-page"], kind: "aggregator-stated" }],
  },
  {
    id: "coreweave/l40/on-demand",
    provider: "coreweave",
    instance: "l40",
    accelerator: "l40",
    accelerators: 8,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-20", amount: "10", sources: ["coreweave-price-page"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
