import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-next-80b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3Next80bHostedPrices = [
  {
    id: "alibaba/qwen3-next-80b-a3b-instruct",
    provider: "alibaba",
    model: "qwen3-next-80b-a3b-instruct",
    family: "qwen3-next-80b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-10-14",
        inputPerMillion: "0.5",
        outputPerMillion: "2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/qwen.qwen3-next-80b-a3b",
    provider: "amazon-bedrock",
    model: "qwen.qwen3-next-80b-a3b",
    family: "qwen3-next-80b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-12-13",
        inputPerMillion: "0.14",
        outputPerMillion: "1.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.14",
        outputPerMillion: "1.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-15",
        inputPerMillion: "0.15",
        outputPerMillion: "1.2",
        sources: ["opencode-models", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/Qwen/Qwen3-Next-80B-A3B-Instruct",
    provider: "io-net",
    model: "Qwen/Qwen3-Next-80B-A3B-Instruct",
    family: "qwen3-next-80b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.05",
        cacheWritePerMillion: "0.2",
        outputPerMillion: "0.8",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-next-80b-a3b-instruct",
    provider: "novita-ai",
    model: "qwen/qwen3-next-80b-a3b-instruct",
    family: "qwen3-next-80b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.15",
        outputPerMillion: "1.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
