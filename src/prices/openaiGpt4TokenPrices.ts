import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What OpenAI's GPT-4 family cost at their maker, a million tokens, from the days on which the source stated it. */
export const openaiGpt4TokenPrices = [
  {
    id: "openai/chatgpt-4o-latest",
    provider: "openai",
    model: "chatgpt-4o-latest",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "5",
        outputPerMillion: "15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4",
    provider: "openai",
    model: "gpt-4",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "30",
        outputPerMillion: "60",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4-32k",
    provider: "openai",
    model: "gpt-4-32k",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "60",
        outputPerMillion: "120",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4-turbo",
    provider: "openai",
    model: "gpt-4-turbo",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "10",
        outputPerMillion: "30",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4-vision-preview",
    provider: "openai",
    model: "gpt-4-vision-preview",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "10",
        outputPerMillion: "30",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4.1",
    provider: "openai",
    model: "gpt-4.1",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "8",
        batchShare: 0.5,
        priorityShare: 1.75,
        sources: ["genai-prices", "litellm-prices", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4.1-mini",
    provider: "openai",
    model: "gpt-4.1-mini",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.4",
        cachedInputPerMillion: "0.1",
        outputPerMillion: "1.6",
        batchShare: 0.5,
        priorityShare: 1.75,
        sources: ["genai-prices", "litellm-prices", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4.1-nano",
    provider: "openai",
    model: "gpt-4.1-nano",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.4",
        batchShare: 0.5,
        priorityShare: 2.0,
        sources: ["genai-prices", "litellm-prices", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4.5-preview",
    provider: "openai",
    model: "gpt-4.5-preview",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "75",
        cachedInputPerMillion: "37.5",
        outputPerMillion: "150",
        batchShare: 0.5,
        sources: ["genai-prices", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4o",
    provider: "openai",
    model: "gpt-4o",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "2.5",
        cachedInputPerMillion: "1.25",
        outputPerMillion: "10",
        batchShare: 0.5,
        priorityShare: 1.7,
        sources: ["genai-prices", "litellm-prices", "litellm-service-tiers"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4o-mini",
    provider: "openai",
    model: "gpt-4o-mini",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.15",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "0.6",
        batchShare: 0.5,
        sources: ["genai-prices", "litellm-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4o-mini-2024-07-18.ft-",
    provider: "openai",
    model: "gpt-4o-mini-2024-07-18.ft-",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "openai/gpt-4o:extended",
    provider: "openai",
    model: "gpt-4o:extended",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "6",
        outputPerMillion: "18",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
