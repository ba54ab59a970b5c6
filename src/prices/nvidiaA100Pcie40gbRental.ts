import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA A100 PCIe 40GB by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaA100Pcie40gbRental = [
  {
    id: "lambda/a100-pcie-40gb/on-demand",
    provider: "lambda",
    accelerator: "a100-pcie-40gb",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    endedOn: "2026-08-23",
    supersededBy: "lambda/gpu_1x_a100_pcie_40gb/on-demand",
    points: [
      { on: "2024-07-11", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2024-09-01", amount: "1.29", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      {
        on: "2024-11-29",
        amount: "1.29",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
        conflict: "The archived page that the source cites is from 2024-11-19.",
      },
      {
        on: "2025-02-28",
        amount: "1.29",
        sources: ["epoch-ai-hardware-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "vast/a100-pcie-40gb/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "a100-pcie-40gb",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.669",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
      {
        on: "2026-10-03",
        amount: "0.4044",
        sources: ["gpu-price-feed-october"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "lambda/gpu_1x_a100_pcie_40gb/on-demand",
    provider: "lambda",
    instance: "gpu_1x_a100_pcie_40gb",
    accelerator: "a100-pcie-40gb",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "1.99", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-10-10", amount: "1.99", sources: ["gpu-price-index"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
