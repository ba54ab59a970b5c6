import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA RTX 6000 Ada cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaRtx6000AdaRental = [
  {
    id: "runpod/rtx-6000-ada/on-demand",
    provider: "runpod",
    accelerator: "rtx-6000-ada",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "1.03", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.77", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
