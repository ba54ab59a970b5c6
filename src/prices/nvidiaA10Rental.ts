import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA A10 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaA10Rental = [
  {
    id: "azure/Standard_NV36ads_A10_v5/eastus/on-demand",
    provider: "azure",
    instance: "Standard_NV36ads_A10_v5",
    region: "eastus",
    accelerator: "a10",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "3.2", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "azure/Standard_NV72ads_A10_v5/eastus/on-demand",
    provider: "azure",
    instance: "Standard_NV72ads_A10_v5",
    region: "eastus",
    accelerator: "a10",
    accelerators: 2,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "6.52", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "vast/a10/cheapest-offer/on-demand",
    provider: "vast",
    accelerator: "a10",
    accelerators: 1,
    channel: "marketplace",
    terms: "on-demand",
    currency: "USD",
    points: [
      {
        on: "2026-08-23",
        amount: "0.202",
        sources: ["gpu-price-feed"],
        kind: "aggregator-stated",
        conflict: "Cheapest verified offer of the moment, no list price.",
      },
    ],
  },
  {
    id: "lambda/a10/on-demand",
    provider: "lambda",
    accelerator: "a10",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2026-08-23", amount: "1.29", sources: ["gpu-price-feed"], kind: "aggregator-stated" },
      { on: "2026-09-25", amount: "1.29", sources: ["lambda-price-page"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
