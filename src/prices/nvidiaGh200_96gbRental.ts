import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA GH200 96GB by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaGh200_96gbRental = [
  {
    id: "coreweave/gh200/on-demand",
    provider: "coreweave",
    instance: "gh200",
    accelerator: "gh200-96gb",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-20", amount: "6.5", sources: ["coreweave-price-page"], kind: "aggregator-stated" }],
  },
  {
    id: "lambda/gh200-96gb/on-demand",
    provider: "lambda",
    accelerator: "gh200-96gb",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-25", amount: "2.29", sources: ["lambda-price-page"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
