import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA RTX 4000 Ada Generation by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaRtx4000AdaRental = [
  {
    id: "akash/rtx-4000-ada/on-demand",
    provider: "akash",
    accelerator: "rtx-4000-ada",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-09-20",
        amount: "0.41",
        sources: ["akash-price-page"],
        kind: "aggregator-stated",
        conflict: "A starting price: hosts ask this or more.",
      },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
