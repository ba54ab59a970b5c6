import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** Rental prices of the Google TPU v4 by provider, machine, region and terms, per hour of the whole machine. */
export const googleTpuV4Rental = [
  {
    id: "gcp/tpu-v4/us-central2/on-demand",
    provider: "gcp",
    region: "us-central2",
    accelerator: "tpu-v4",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "3.22", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "3.22", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "gcp/tpu-v4/us-central2/reserved-1-year",
    provider: "gcp",
    region: "us-central2",
    accelerator: "tpu-v4",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "reserved-1-year",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "2.03", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "2.03", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "gcp/tpu-v4/us-central2/reserved-3-years",
    provider: "gcp",
    region: "us-central2",
    accelerator: "tpu-v4",
    accelerators: 1,
    channel: "hyperscaler",
    terms: "reserved-3-years",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "1.45", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
      { on: "2025-03-03", amount: "1.45", sources: ["epoch-ai-hardware-prices"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
