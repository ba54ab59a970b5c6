import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of gemma-3-27b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const gemma3_27bHostedPrices = [
  {
    id: "amazon-bedrock/google.gemma-3-27b-it",
    provider: "amazon-bedrock",
    model: "google.gemma-3-27b-it",
    family: "gemma-3-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-12-13",
        inputPerMillion: "0.12",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.12",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-15",
        inputPerMillion: "0.23",
        outputPerMillion: "0.38",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/google/gemma-3-27b-it",
    provider: "nebius",
    model: "google/gemma-3-27b-it",
    family: "gemma-3-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        cacheWritePerMillion: "0.125",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/google/gemma-3-27b-it",
    provider: "novita-ai",
    model: "google/gemma-3-27b-it",
    family: "gemma-3-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.119",
        outputPerMillion: "0.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/gemma-3-27b-it",
    provider: "scaleway",
    model: "gemma-3-27b-it",
    family: "gemma-3-27b",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-10-20",
        inputPerMillion: "0.25",
        outputPerMillion: "0.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
