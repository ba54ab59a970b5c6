import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AWS Trainium by provider, machine, region and terms, per hour of the whole machine. */
export const awsTrainium1Rental = [
  {
    id: "aws/trn1.2xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "trn1.2xlarge",
    region: "us-east-1",
    accelerator: "trainium1",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "1.34375", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/trn1.32xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "trn1.32xlarge",
    region: "us-east-1",
    accelerator: "trainium1",
    accelerators: 16,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "21.5", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
  {
    id: "aws/trn1n.32xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "trn1n.32xlarge",
    region: "us-east-1",
    accelerator: "trainium1",
    accelerators: 16,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "24.78", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
