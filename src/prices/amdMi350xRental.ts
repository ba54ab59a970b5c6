import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AMD Instinct MI350X by provider, machine, region and terms, per hour of the whole machine. */
export const amdMi350xRental = [
  {
    id: "runpod/mi350x/on-demand",
    provider: "runpod",
    accelerator: "mi350x",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-10-03",
        amount: "5.49",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "The source does not say which of RunPod's two clouds; its MI300X are in the secure one.",
      },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
