import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AWS Inferentia2 by provider, machine, region and terms, per hour of the whole machine. */
export const awsInferentia2Rental = [
  {
    id: "aws/inf2.xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf2.xlarge",
    region: "us-east-1",
    accelerator: "inferentia2",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "0.7582", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf2.8xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf2.8xlarge",
    region: "us-east-1",
    accelerator: "inferentia2",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "1.96786", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf2.24xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf2.24xlarge",
    region: "us-east-1",
    accelerator: "inferentia2",
    accelerators: 6,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "6.49063", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf2.48xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf2.48xlarge",
    region: "us-east-1",
    accelerator: "inferentia2",
    accelerators: 12,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "12.98127", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
