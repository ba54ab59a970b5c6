import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of llama-4-maverick at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const llama4MaverickHostedPrices = [
  {
    id: "amazon-bedrock/meta.llama4-maverick-17b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "meta.llama4-maverick-17b-instruct-v1:0",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-06-11",
        inputPerMillion: "0.24",
        outputPerMillion: "0.97",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/us.meta.llama4-maverick-17b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "us.meta.llama4-maverick-17b-instruct-v1:0",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.24",
        outputPerMillion: "0.97",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "azure/llama-4-maverick-17b-128e-instruct-fp8",
    provider: "azure",
    model: "llama-4-maverick-17b-128e-instruct-fp8",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.25",
        outputPerMillion: "1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    provider: "deepinfra",
    model: "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-13",
        inputPerMillion: "0.15",
        outputPerMillion: "0.6",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.15",
        outputPerMillion: "0.6",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "0.2",
        outputPerMillion: "0.8",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "digitalocean/llama-4-maverick",
    provider: "digitalocean",
    model: "llama-4-maverick",
    family: "llama-4-maverick",
    currency: "USD",
    points: [
      {
        on: "2026-04-30",
        inputPerMillion: "0.25",
        outputPerMillion: "0.87",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.25",
        outputPerMillion: "0.87",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-21",
        inputPerMillion: "0.2",
        outputPerMillion: "0.696",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-30",
        inputPerMillion: "0.25",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.87",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/meta/llama-4-maverick-17b-128e-instruct-maas",
    provider: "google-vertex",
    model: "meta/llama-4-maverick-17b-128e-instruct-maas",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-15",
        inputPerMillion: "0.35",
        outputPerMillion: "1.15",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    provider: "io-net",
    model: "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.15",
        cachedInputPerMillion: "0.075",
        cacheWritePerMillion: "0.3",
        outputPerMillion: "0.6",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/meta-llama/llama-4-maverick-17b-128e-instruct-fp8",
    provider: "novita-ai",
    model: "meta-llama/llama-4-maverick-17b-128e-instruct-fp8",
    family: "llama-4-maverick",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.27",
        outputPerMillion: "0.85",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
