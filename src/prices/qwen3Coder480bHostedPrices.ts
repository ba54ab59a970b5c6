import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-coder-480b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3Coder480bHostedPrices = [
  {
    id: "alibaba/qwen3-coder-480b-a35b-instruct",
    provider: "alibaba",
    model: "qwen3-coder-480b-a35b-instruct",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-10-14",
        inputPerMillion: "1.5",
        outputPerMillion: "7.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/qwen.qwen3-coder-480b-a35b-v1:0",
    provider: "amazon-bedrock",
    model: "qwen.qwen3-coder-480b-a35b-v1:0",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-10-29",
        inputPerMillion: "0.22",
        outputPerMillion: "1.8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
    provider: "deepinfra",
    model: "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-07-28",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.3",
        outputPerMillion: "1",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar",
    provider: "io-net",
    model: "Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.22",
        cachedInputPerMillion: "0.11",
        cacheWritePerMillion: "0.44",
        outputPerMillion: "0.95",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-coder-480b-a35b-instruct",
    provider: "novita-ai",
    model: "qwen/qwen3-coder-480b-a35b-instruct",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.3",
        outputPerMillion: "1.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3-Coder-480B-A35B-Instruct",
    provider: "siliconflow",
    model: "Qwen/Qwen3-Coder-480B-A35B-Instruct",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-11-25",
        inputPerMillion: "0.25",
        outputPerMillion: "1",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8",
    provider: "togetherai",
    model: "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-07-25",
        inputPerMillion: "2",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/Qwen/Qwen3-Coder-480B-A35B-Instruct",
    provider: "wandb",
    model: "Qwen/Qwen3-Coder-480B-A35B-Instruct",
    family: "qwen3-coder-480b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-07-31",
        inputPerMillion: "1",
        outputPerMillion: "1.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
