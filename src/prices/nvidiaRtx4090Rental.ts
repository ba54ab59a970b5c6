import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA GeForce RTX 4090 cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaRtx4090Rental = [
  {
    id: "runpod/rtx-4090/on-demand",
    provider: "runpod",
    accelerator: "rtx-4090",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "0.69", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.69", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "vast/rtx-4090/on-demand",
    provider: "vast",
    accelerator: "rtx-4090",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "0.35", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
