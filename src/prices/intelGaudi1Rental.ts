import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the Intel (Habana) Gaudi by provider, machine, region and terms, per hour of the whole machine. */
export const intelGaudi1Rental = [
  {
    id: "aws/dl1.24xlarge/us-east-1/on-demand",
    provider: "aws",
    instance: "dl1.24xlarge",
    region: "us-east-1",
    accelerator: "gaudi1",
    accelerators: 8,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-07-20", amount: "13.10904", sources: ["karpenter-aws-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
