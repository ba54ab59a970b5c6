import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of llama-4-scout at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const llama4ScoutHostedPrices = [
  {
    id: "amazon-bedrock/meta.llama4-scout-17b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "meta.llama4-scout-17b-instruct-v1:0",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-06-11",
        inputPerMillion: "0.17",
        outputPerMillion: "0.66",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/us.meta.llama4-scout-17b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "us.meta.llama4-scout-17b-instruct-v1:0",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.17",
        outputPerMillion: "0.66",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "azure/llama-4-scout-17b-16e-instruct",
    provider: "azure",
    model: "llama-4-scout-17b-16e-instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.2",
        outputPerMillion: "0.78",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/meta/llama-4-scout-17b-16e-instruct",
    provider: "cloudflare-workers-ai",
    model: "@cf/meta/llama-4-scout-17b-16e-instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.27",
        outputPerMillion: "0.85",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct",
    provider: "deepinfra",
    model: "meta-llama/Llama-4-Scout-17B-16E-Instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-13",
        inputPerMillion: "0.08",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "groq/meta-llama/llama-4-scout-17b-16e-instruct",
    provider: "groq",
    model: "meta-llama/llama-4-scout-17b-16e-instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-08-04",
    endedOn: "2026-08-21",
    points: [
      {
        on: "2025-06-12",
        inputPerMillion: "0.11",
        outputPerMillion: "0.34",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/meta-llama/llama-4-scout-17b-16e-instruct",
    provider: "novita-ai",
    model: "meta-llama/llama-4-scout-17b-16e-instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.18",
        outputPerMillion: "0.59",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/meta-llama/Llama-4-Scout-17B-16E-Instruct",
    provider: "wandb",
    model: "meta-llama/Llama-4-Scout-17B-16E-Instruct",
    family: "llama-4-scout",
    currency: "USD",
    confirmedOn: "2026-07-02",
    endedOn: "2026-07-23",
    points: [
      {
        on: "2025-07-31",
        inputPerMillion: "0.17",
        outputPerMillion: "0.66",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
