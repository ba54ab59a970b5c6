import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of llama-3.1-8b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const llama31_8bHostedPrices = [
  {
    id: "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
    provider: "amazon-bedrock",
    model: "meta.llama3-1-8b-instruct-v1:0",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-06-11",
        inputPerMillion: "0.22",
        outputPerMillion: "0.22",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "azure/meta-llama-3.1-8b-instruct",
    provider: "azure",
    model: "meta-llama-3.1-8b-instruct",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.3",
        outputPerMillion: "0.61",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct-fp8",
    provider: "cloudflare-workers-ai",
    model: "@cf/meta/llama-3.1-8b-instruct-fp8",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.15",
        outputPerMillion: "0.29",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "0.152",
        outputPerMillion: "0.287",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "groq/llama-3.1-8b-instant",
    provider: "groq",
    model: "llama-3.1-8b-instant",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-06-12",
        inputPerMillion: "0.05",
        outputPerMillion: "0.08",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "inference/meta/llama-3.1-8b-instruct",
    provider: "inference",
    model: "meta/llama-3.1-8b-instruct",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-07-09",
        inputPerMillion: "0.025",
        outputPerMillion: "0.025",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/meta-llama/llama-3.1-8b-instruct",
    provider: "novita-ai",
    model: "meta-llama/llama-3.1-8b-instruct",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.02",
        outputPerMillion: "0.05",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/meta-llama/Llama-3.1-8B-Instruct",
    provider: "wandb",
    model: "meta-llama/Llama-3.1-8B-Instruct",
    family: "llama-3.1-8b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-07-31",
        inputPerMillion: "0.22",
        outputPerMillion: "0.22",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
