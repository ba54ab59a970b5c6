import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of gemma-4-26b-a4b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const gemma4_26bA4bHostedPrices = [
  {
    id: "cloudflare-workers-ai/@cf/google/gemma-4-26b-a4b-it",
    provider: "cloudflare-workers-ai",
    model: "@cf/google/gemma-4-26b-a4b-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-04-07",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-10-05",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.3",
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/google/gemma-4-26B-A4B-it",
    provider: "deepinfra",
    model: "google/gemma-4-26B-A4B-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-02",
        inputPerMillion: "0.07",
        outputPerMillion: "0.34",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "evroc/google/gemma-4-26B-A4B-it",
    provider: "evroc",
    model: "google/gemma-4-26B-A4B-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-24",
        inputPerMillion: "0.144",
        outputPerMillion: "0.575",
        sources: ["models-dev", "opencode-models"],
        kind: "derived",
        conflict: "The host bills in euros; the source states dollars and no rate of conversion.",
      },
    ],
  },
  {
    id: "huggingface/google/gemma-4-26B-A4B-it",
    provider: "huggingface",
    model: "google/gemma-4-26B-A4B-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.13",
        outputPerMillion: "0.4",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/google/gemma-4-26b-a4b-it",
    provider: "novita-ai",
    model: "google/gemma-4-26b-a4b-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-10",
        inputPerMillion: "0.13",
        outputPerMillion: "0.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/gemma-4-26b-a4b-it",
    provider: "scaleway",
    model: "gemma-4-26b-a4b-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-22",
        inputPerMillion: "0.25",
        outputPerMillion: "0.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
  {
    id: "siliconflow/google/gemma-4-26B-A4B-it",
    provider: "siliconflow",
    model: "google/gemma-4-26B-A4B-it",
    family: "gemma-4-26b-a4b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-14",
        inputPerMillion: "0.12",
        outputPerMillion: "0.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
