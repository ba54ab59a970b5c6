import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of OpenAI's o-series at their publisher, per million tokens, dated to the day on which the source stated them. */
export const openaiReasoningTokenPrices = [
  {
    id: "openai/o1",
    provider: "openai",
    model: "o1",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "15",
        cachedInputPerMillion: "7.5",
        outputPerMillion: "60",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o1-mini",
    provider: "openai",
    model: "o1-mini",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "1.1",
        cachedInputPerMillion: "0.55",
        outputPerMillion: "4.4",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o1-pro",
    provider: "openai",
    model: "o1-pro",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "150",
        outputPerMillion: "600",
        batchShare: 0.5,
        sources: ["genai-prices", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o3",
    provider: "openai",
    model: "o3",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-06-10",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "8",
        batchShare: 0.5,
        flexShare: 0.5,
        priorityShare: 1.75,
        sources: ["genai-prices", "openai-batch-api", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o3-mini",
    provider: "openai",
    model: "o3-mini",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "1.1",
        cachedInputPerMillion: "0.55",
        outputPerMillion: "4.4",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o3-pro",
    provider: "openai",
    model: "o3-pro",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "20",
        outputPerMillion: "80",
        batchShare: 0.5,
        sources: ["genai-prices", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o4-mini",
    provider: "openai",
    model: "o4-mini",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "1.1",
        cachedInputPerMillion: "0.275",
        outputPerMillion: "4.4",
        batchShare: 0.5,
        flexShare: 0.5,
        sources: ["genai-prices", "openai-batch-api", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o3-deep-research",
    provider: "openai",
    model: "o3-deep-research",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-06-26",
        inputPerMillion: "10",
        cachedInputPerMillion: "2.5",
        outputPerMillion: "40",
        batchShare: 0.5,
        sources: ["models-dev", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/o4-mini-deep-research",
    provider: "openai",
    model: "o4-mini-deep-research",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-06-26",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "8",
        batchShare: 0.5,
        sources: ["models-dev", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
