import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting AMD Instinct MI300X cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const amdMi300xRental = [
  {
    id: "azure/Standard_ND96isr_MI300X_v5/eastus2/on-demand",
    provider: "azure",
    instance: "Standard_ND96isr_MI300X_v5",
    region: "eastus2",
    accelerator: "mi300x",
    accelerators: 8,
    terms: "on-demand",
    currency: "USD",
    points: [{ on: "2026-06-18", amount: "48", sources: ["karpenter-azure-prices"], kind: "vendor-stated" }],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
