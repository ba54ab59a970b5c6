import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-32b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3_32bHostedPrices = [
  {
    id: "alibaba/qwen3-32b",
    provider: "alibaba",
    model: "qwen3-32b",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-10-14",
        inputPerMillion: "0.7",
        outputPerMillion: "2.8",
        reasoningPerMillion: "8.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/qwen.qwen3-32b-v1:0",
    provider: "amazon-bedrock",
    model: "qwen.qwen3-32b-v1:0",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-10-29",
        inputPerMillion: "0.15",
        outputPerMillion: "0.6",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "chutes/Qwen/Qwen3-32B-TEE",
    provider: "chutes",
    model: "Qwen/Qwen3-32B-TEE",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-26",
        inputPerMillion: "0.08",
        cachedInputPerMillion: "0.04",
        outputPerMillion: "0.24",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-27",
        inputPerMillion: "0.104",
        cachedInputPerMillion: "0.052",
        outputPerMillion: "0.416",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "digitalocean/alibaba-qwen3-32b",
    provider: "digitalocean",
    model: "alibaba-qwen3-32b",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-04-17",
        inputPerMillion: "0.25",
        outputPerMillion: "0.55",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "groq/qwen/qwen3-32b",
    provider: "groq",
    model: "qwen/qwen3-32b",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-06-12",
        inputPerMillion: "0.29",
        outputPerMillion: "0.59",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/Qwen/Qwen3-32B",
    provider: "nebius",
    model: "Qwen/Qwen3-32B",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        cacheWritePerMillion: "0.125",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-32b-fp8",
    provider: "novita-ai",
    model: "qwen/qwen3-32b-fp8",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.1",
        outputPerMillion: "0.45",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "ovhcloud/qwen3-32b",
    provider: "ovhcloud",
    model: "qwen3-32b",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-11-13",
        inputPerMillion: "0.09",
        outputPerMillion: "0.25",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3-32B",
    provider: "siliconflow",
    model: "Qwen/Qwen3-32B",
    family: "qwen3-32b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-11-25",
        inputPerMillion: "0.14",
        outputPerMillion: "0.57",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
