import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of gemma-4-31b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const gemma4_31bHostedPrices = [
  {
    id: "chutes/google/gemma-4-31B-turbo-TEE",
    provider: "chutes",
    model: "google/gemma-4-31B-turbo-TEE",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-26",
        inputPerMillion: "0.13",
        cachedInputPerMillion: "0.065",
        outputPerMillion: "0.38",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-27",
        inputPerMillion: "0.12",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "0.37",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/google/gemma-4-31B-it",
    provider: "deepinfra",
    model: "google/gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-05-02",
        inputPerMillion: "0.13",
        outputPerMillion: "0.38",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "digitalocean/gemma-4-31B-it",
    provider: "digitalocean",
    model: "gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-30",
        inputPerMillion: "0.18",
        outputPerMillion: "0.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "friendli/google/gemma-4-31B-it",
    provider: "friendli",
    model: "google/gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.14",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/google/gemma-4-31B-it",
    provider: "huggingface",
    model: "google/gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.14",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/google/gemma-4-31b-it",
    provider: "novita-ai",
    model: "google/gemma-4-31b-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-10",
        inputPerMillion: "0.14",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/google/gemma-4-31B-it",
    provider: "siliconflow",
    model: "google/gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-06-14",
        inputPerMillion: "0.13",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/google/gemma-4-31B-it",
    provider: "togetherai",
    model: "google/gemma-4-31B-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-08",
        inputPerMillion: "0.2",
        outputPerMillion: "0.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.39",
        outputPerMillion: "0.97",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/pearl-ai/gemma-4-31b-it",
    provider: "togetherai",
    model: "pearl-ai/gemma-4-31b-it",
    family: "gemma-4-31b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-06-10",
        inputPerMillion: "0.28",
        outputPerMillion: "0.86",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
