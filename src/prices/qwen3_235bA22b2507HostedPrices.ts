import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-235b-a22b-2507 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3_235bA22b2507HostedPrices = [
  {
    id: "amazon-bedrock/qwen.qwen3-235b-a22b-2507-v1:0",
    provider: "amazon-bedrock",
    model: "qwen.qwen3-235b-a22b-2507-v1:0",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-10-29",
        inputPerMillion: "0.22",
        outputPerMillion: "0.88",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "friendli/Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider: "friendli",
    model: "Qwen/Qwen3-235B-A22B-Instruct-2507",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-08-04",
    endedOn: "2026-08-21",
    points: [
      {
        on: "2025-12-23",
        inputPerMillion: "0.2",
        outputPerMillion: "0.8",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/qwen/qwen3-235b-a22b-instruct-2507-maas",
    provider: "google-vertex",
    model: "qwen/qwen3-235b-a22b-instruct-2507-maas",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-15",
        inputPerMillion: "0.22",
        outputPerMillion: "0.88",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "models.dev marks the offer as no longer served from 2026-08-04 on, but changed prices of offers that it marks so.",
      },
    ],
  },
  {
    id: "nebius/Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider: "nebius",
    model: "Qwen/Qwen3-235B-A22B-Instruct-2507",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-10-06",
        inputPerMillion: "0.2",
        outputPerMillion: "0.6",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-235b-a22b-instruct-2507",
    provider: "novita-ai",
    model: "qwen/qwen3-235b-a22b-instruct-2507",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.09",
        outputPerMillion: "0.58",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/qwen3-235b-a22b-instruct-2507",
    provider: "scaleway",
    model: "qwen3-235b-a22b-instruct-2507",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-10-20",
        inputPerMillion: "0.75",
        outputPerMillion: "2.25",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
  {
    id: "togetherai/Qwen/Qwen3-235B-A22B-Instruct-2507-tput",
    provider: "togetherai",
    model: "Qwen/Qwen3-235B-A22B-Instruct-2507-tput",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    endedOn: "2026-07-23",
    points: [
      {
        on: "2026-01-27",
        inputPerMillion: "0.2",
        outputPerMillion: "0.6",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider: "wandb",
    model: "Qwen/Qwen3-235B-A22B-Instruct-2507",
    family: "qwen3-235b-a22b-2507",
    currency: "USD",
    endedOn: "2026-07-23",
    points: [
      {
        on: "2025-07-31",
        inputPerMillion: "0.1",
        outputPerMillion: "0.1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
