import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the NVIDIA GB200 (per GPU) by provider, machine, region and terms, per hour of the whole machine. */
export const nvidiaGb200Rental = [
  {
    id: "azure/Standard_ND128isr_NDR_GB200_v6/eastus/on-demand",
    provider: "azure",
    instance: "Standard_ND128isr_NDR_GB200_v6",
    region: "eastus",
    accelerator: "gb200",
    accelerators: 4,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "108.16", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
  {
    id: "coreweave/gb200-nvl72/on-demand",
    provider: "coreweave",
    instance: "gb200-nvl72",
    accelerator: "gb200",
    accelerators: 4,
    channel: "specialist",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-20", amount: "42", sources: ["coreweave-price-page"], kind: "aggregator-stated" }],
  },
  {
    id: "oracle/BM.GPU.GB200.4/on-demand",
    provider: "oracle",
    instance: "BM.GPU.GB200.4",
    accelerator: "gb200",
    accelerators: 4,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-09-18", amount: "64", sources: ["oracle-price-list"], kind: "aggregator-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
