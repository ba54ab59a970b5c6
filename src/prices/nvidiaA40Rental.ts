import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA A40 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaA40Rental = [
  {
    id: "runpod/a40/on-demand",
    provider: "runpod",
    accelerator: "a40",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    endedOn: "2026-08-23",
    supersededBy: "runpod/a40/secure/on-demand",
    points: [
      { on: "2024-07-27", amount: "0.47", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "0.44", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "vast/a40/on-demand",
    provider: "vast",
    accelerator: "a40",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2025-03-03",
        amount: "0.12",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "The archived page that the source cites is from 2025-03-01.",
      },
    ],
  },
  {
    id: "cudo/a40/on-demand",
    provider: "cudo",
    accelerator: "a40",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "0.39", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
  {
    id: "runpod/a40/secure/on-demand",
    provider: "runpod",
    accelerator: "a40",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "0.44", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-03", amount: "0.49", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
