import type { PriceSourceKey } from "../sources/priceSources.js";
import type { RentalSeries } from "./rentalSeries.js";

/** What renting Google TPU v5e cost: by provider, machine, region and terms, for an hour of the whole machine. */
export const googleTpuV5eRental = [
  {
    id: "gcp/tpu-v5e/us-central1+us-west1+us-east1/on-demand",
    provider: "gcp",
    region: "us-central1, us-west1, us-east1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "1.2", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "1.2", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/us-central1+us-west1+us-east1/reserved-1-year",
    provider: "gcp",
    region: "us-central1, us-west1, us-east1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-1-year",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "0.84", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.84", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/us-central1+us-west1+us-east1/reserved-3-years",
    provider: "gcp",
    region: "us-central1, us-west1, us-east1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-3-years",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "0.54", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.54", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west1/on-demand",
    provider: "gcp",
    region: "europe-west1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "1.32", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "1.32", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west1/reserved-1-year",
    provider: "gcp",
    region: "europe-west1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-1-year",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "0.92", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.92", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west1/reserved-3-years",
    provider: "gcp",
    region: "europe-west1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-3-years",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "0.59", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.59", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west4+asia-southeast1/on-demand",
    provider: "gcp",
    region: "europe-west4, asia-southeast1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "on-demand",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "1.56", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "1.56", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west4+asia-southeast1/reserved-1-year",
    provider: "gcp",
    region: "europe-west4, asia-southeast1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-1-year",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "1.09", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "1.09", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
  {
    id: "gcp/tpu-v5e/europe-west4+asia-southeast1/reserved-3-years",
    provider: "gcp",
    region: "europe-west4, asia-southeast1",
    accelerator: "tpu-v5e",
    accelerators: 1,
    terms: "reserved-3-years",
    currency: "USD",
    points: [
      { on: "2024-08-26", amount: "0.7", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
      { on: "2025-03-03", amount: "0.7", sources: ["epoch-ai-hardware-prices"], kind: "vendor-stated" },
    ],
  },
] as const satisfies readonly RentalSeries<PriceSourceKey>[];
