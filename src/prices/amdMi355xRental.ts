import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the AMD Instinct MI355X by provider, machine, region and terms, per hour of the whole machine. */
export const amdMi355xRental = [
  {
    id: "oracle/BM.GPU.MI355X.8/on-demand",
    provider: "oracle",
    instance: "BM.GPU.MI355X.8",
    accelerator: "mi355x",
    accelerators: 8,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-18", amount: "68.8", sources: ["oracle-price-list"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
