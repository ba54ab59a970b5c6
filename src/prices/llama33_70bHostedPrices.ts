import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What tokens of llama-3.3-70b cost at those who host it, a million of them, from the days on which the source stated it. */
export const llama33_70bHostedPrices = [
  {
    id: "amazon-bedrock/meta.llama3-3-70b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "meta.llama3-3-70b-instruct-v1:0",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-06-11",
        inputPerMillion: "0.72",
        outputPerMillion: "0.72",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "azure/llama-3.3-70b-instruct",
    provider: "azure",
    model: "llama-3.3-70b-instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.71",
        outputPerMillion: "0.71",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    provider: "cloudflare-workers-ai",
    model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.29",
        outputPerMillion: "2.25",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "0.293",
        outputPerMillion: "2.253",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo",
    provider: "deepinfra",
    model: "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-03-13",
        inputPerMillion: "0.1",
        outputPerMillion: "0.32",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "digitalocean/llama3.3-70b-instruct",
    provider: "digitalocean",
    model: "llama3.3-70b-instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-04-17",
        inputPerMillion: "0.65",
        outputPerMillion: "0.65",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/meta/llama-3.3-70b-instruct-maas",
    provider: "google-vertex",
    model: "meta/llama-3.3-70b-instruct-maas",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-02-15",
        inputPerMillion: "0.72",
        outputPerMillion: "0.72",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "groq/llama-3.3-70b-versatile",
    provider: "groq",
    model: "llama-3.3-70b-versatile",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-06-12",
        inputPerMillion: "0.59",
        outputPerMillion: "0.79",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/meta-llama/Llama-3.3-70B-Instruct",
    provider: "io-net",
    model: "meta-llama/Llama-3.3-70B-Instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.13",
        cachedInputPerMillion: "0.065",
        cacheWritePerMillion: "0.26",
        outputPerMillion: "0.38",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/meta-llama/Llama-3.3-70B-Instruct",
    provider: "nebius",
    model: "meta-llama/Llama-3.3-70B-Instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-02-13",
        inputPerMillion: "0.13",
        cachedInputPerMillion: "0.013",
        cacheWritePerMillion: "0.16",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/meta-llama/llama-3.3-70b-instruct",
    provider: "novita-ai",
    model: "meta-llama/llama-3.3-70b-instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.135",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/llama-3.3-70b-instruct",
    provider: "scaleway",
    model: "llama-3.3-70b-instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-10-20",
        inputPerMillion: "0.9",
        outputPerMillion: "0.9",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/meta-llama/Llama-3.3-70B-Instruct-Turbo",
    provider: "togetherai",
    model: "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-07-25",
        inputPerMillion: "0.88",
        outputPerMillion: "0.88",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/meta-llama/Llama-3.3-70B-Instruct",
    provider: "wandb",
    model: "meta-llama/Llama-3.3-70B-Instruct",
    family: "llama-3.3-70b",
    currency: "USD",
    points: [
      {
        on: "2025-07-31",
        inputPerMillion: "0.71",
        outputPerMillion: "0.71",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
