import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA V100 SXM2 32GB by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaV100Sxm2_32gbRental = [
  {
    id: "aws/p3dn.24xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "p3dn.24xlarge",
    region: "us-east-1",
    accelerator: "v100-sxm2-32gb",
    accelerators: 8,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "31.212", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
