import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting NVIDIA B200 SXM 180GB cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const nvidiaB200Rental = [
  {
    id: "aws/p6-b200.48xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "p6-b200.48xlarge",
    region: "us-east-1",
    accelerator: "b200",
    accelerators: 8,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "113.9328", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
