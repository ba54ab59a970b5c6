import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA H100 PCIe 80GB cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaH100PcieRental = [
  {
    id: "lambda/h100-pcie/on-demand",
    provider: "lambda",
    accelerator: "h100-pcie",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-01-29", amount: "2.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2024-07-11", amount: "2.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2024-09-01", amount: "2.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2024-11-29", amount: "2.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-02-28", amount: "2.49", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "runpod/h100-pcie/on-demand",
    provider: "runpod",
    accelerator: "h100-pcie",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "3.29", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "2.39", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
