import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AMD Instinct MI325X by provider, machine, region and terms, per hour of the whole machine. */
export const amdMi325xRental = [
  {
    id: "digitalocean/mi325x/on-demand",
    provider: "digitalocean",
    accelerator: "mi325x",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-10-03", amount: "3.8", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
