import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA A30 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaA30Rental = [
  {
    id: "runpod/a30/on-demand",
    provider: "runpod",
    accelerator: "a30",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2024-07-27", amount: "0.22", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
