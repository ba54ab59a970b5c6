import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA L40 cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaL40Rental = [
  {
    id: "runpod/l40/on-demand",
    provider: "runpod",
    accelerator: "l40",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "0.99", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.99", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
