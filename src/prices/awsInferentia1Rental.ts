import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AWS Inferentia by provider, machine, region and terms, per hour of the whole machine. */
export const awsInferentia1Rental = [
  {
    id: "aws/inf1.xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf1.xlarge",
    region: "us-east-1",
    accelerator: "inferentia1",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "0.228", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf1.2xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf1.2xlarge",
    region: "us-east-1",
    accelerator: "inferentia1",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "0.362", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf1.6xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf1.6xlarge",
    region: "us-east-1",
    accelerator: "inferentia1",
    accelerators: 4,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "1.18", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/inf1.24xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "inf1.24xlarge",
    region: "us-east-1",
    accelerator: "inferentia1",
    accelerators: 16,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "4.721", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
