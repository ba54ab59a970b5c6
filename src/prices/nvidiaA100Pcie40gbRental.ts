import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA A100 PCIe 40GB cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaA100Pcie40gbRental = [
  {
    id: "lambda/a100-pcie-40gb/on-demand",
    provider: "lambda",
    accelerator: "a100-pcie-40gb",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-11", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2024-09-01", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2024-11-29", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-02-28", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
