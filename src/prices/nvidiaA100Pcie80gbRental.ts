import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA A100 PCIe 80GB cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaA100Pcie80gbRental = [
  {
    id: "azure/Standard_NC24ads_A100_v4/eastus/on-demand",
    provider: "azure",
    instance: "Standard_NC24ads_A100_v4",
    region: "eastus",
    accelerator: "a100-pcie-80gb",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "3.673", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "azure/Standard_NC48ads_A100_v4/eastus/on-demand",
    provider: "azure",
    instance: "Standard_NC48ads_A100_v4",
    region: "eastus",
    accelerator: "a100-pcie-80gb",
    accelerators: 2,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "7.346", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "azure/Standard_NC96ads_A100_v4/eastus/on-demand",
    provider: "azure",
    instance: "Standard_NC96ads_A100_v4",
    region: "eastus",
    accelerator: "a100-pcie-80gb",
    accelerators: 4,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "14.692", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "runpod/a100-pcie-80gb/on-demand",
    provider: "runpod",
    accelerator: "a100-pcie-80gb",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-07-27", amount: "1.69", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "1.64", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "cudo/a100-pcie-80gb/on-demand",
    provider: "cudo",
    accelerator: "a100-pcie-80gb",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-03", amount: "1.5", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
