import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA H200 SXM 141GB cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaH200SxmRental = [
  {
    id: "aws/p5en.48xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "p5en.48xlarge",
    region: "us-east-1",
    accelerator: "h200-sxm",
    accelerators: 8,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "63.296", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "azure/Standard_ND96isr_H200_v5/eastus2/on-demand",
    provider: "azure",
    instance: "Standard_ND96isr_H200_v5",
    region: "eastus2",
    accelerator: "h200-sxm",
    accelerators: 8,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "84.8", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/h200-sxm/us-east-1/on-demand",
    provider: "aws",
    region: "us-east-1",
    accelerator: "h200-sxm",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2025-03-17", amount: "10.6", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
