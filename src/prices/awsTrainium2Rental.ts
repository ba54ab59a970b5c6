import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AWS Trainium2 by provider, machine, region and terms, per hour of the whole machine. */
export const awsTrainium2Rental = [
  {
    id: "aws/trn2.3xlarge/ap-southeast-4/capacity-block/reserved",
    provider: "aws",
    instance: "trn2.3xlarge",
    region: "ap-southeast-4",
    accelerator: "trainium2",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "reserved",
    currency: "USD",
    points: [
      {
        on: "2026-05-21",
        amount: "2.235",
        sources: ["aws-capacity-blocks-page"],
        kind: "aggregator-stated",
        conflict: "The price of a Capacity Block: paid in advance for 1 to 182 days.",
      },
    ],
  },
  {
    id: "aws/trn2.48xlarge/us-east-2/capacity-block/reserved",
    provider: "aws",
    instance: "trn2.48xlarge",
    region: "us-east-2",
    accelerator: "trainium2",
    accelerators: 16,
    channel: "hyperscaler",
    terms: "reserved",
    currency: "USD",
    points: [
      {
        on: "2026-05-21",
        amount: "35.7608",
        sources: ["aws-capacity-blocks-page"],
        kind: "aggregator-stated",
        conflict: "The price of a Capacity Block: paid in advance for 1 to 182 days.",
      },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
