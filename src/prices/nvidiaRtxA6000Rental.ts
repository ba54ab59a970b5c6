import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA RTX A6000 cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaRtxA6000Rental = [
  {
    id: "runpod/rtx-a6000/on-demand",
    provider: "runpod",
    accelerator: "rtx-a6000",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "0.76", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.76", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "vast/rtx-a6000/on-demand",
    provider: "vast",
    accelerator: "rtx-a6000",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "0.5", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
  {
    id: "cudo/rtx-a6000/on-demand",
    provider: "cudo",
    accelerator: "rtx-a6000",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "0.45", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
