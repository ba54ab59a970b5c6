import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA GB300 by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaGb300Rental = [
  {
    id: "oracle/BM.GPU.GB300.4/on-demand",
    provider: "oracle",
    instance: "BM.GPU.GB300.4",
    accelerator: "gb300",
    accelerators: 4,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-18", amount: "72", sources: ["oracle-price-list"], kind: "aggregator-stated" }],
  },
  {
    id: "verda/gb300/on-demand",
    provider: "verda",
    accelerator: "gb300",
    accelerators: 1,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-10-03", amount: "10.11", sources: ["gpu-price-feed-october"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
