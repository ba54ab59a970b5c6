import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the Google TPU v5p by provider, machine, region and terms, per hour of the whole machine. */
export const googleTpuV5pRental = [
  {
    id: "gcp/tpu-v5p/us/on-demand",
    provider: "gcp",
    region: "us",
    accelerator: "tpu-v5p",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2025-02-18", amount: "4.2", sources: ["how-to-scale-your-model-prices"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
