import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA H800 SXM5 80GB by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaH800SxmRental = [
  {
    id: "cr8dl/h800-sxm/on-demand",
    provider: "cr8dl",
    accelerator: "h800-sxm",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2024-08-24",
        amount: "3.42",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "The archived page that the source cites is from 2024-08-06.",
      },
      { on: "2025-03-03", amount: "3.42", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
