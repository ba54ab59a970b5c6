import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of OpenAI's GPT-3.5 family at their publisher, per million tokens, dated to the day on which the source stated them. */
export const openaiGpt35TokenPrices = [
  {
    id: "openai/gpt-3.5-0301",
    provider: "openai",
    model: "gpt-3.5-0301",
    currency: "USD",
    endedOn: "2024-09-13",
    supersededBy: "openai/gpt-3.5-turbo",
    points: [
      {
        on: "2024-07-25",
        inputPerMillion: "1.5",
        outputPerMillion: "2",
        batchShare: 0.5,
        sources: ["litellm-prices-2024", "genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
        conflict:
          "The day is that of the price; the batch share is from the provider's documentation of 2026. LiteLLM calls the model gpt-3.5-turbo-0301.",
      },
    ],
  },
  {
    id: "openai/gpt-3.5-turbo",
    provider: "openai",
    model: "gpt-3.5-turbo",
    currency: "USD",
    confirmedOn: "2026-08-21",
    endedOn: "2026-10-23",
    supersededBy: "openai/gpt-5.6-terra",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "0.5",
        outputPerMillion: "1.5",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
        conflict: "The day is that of the price; the batch share is from the provider's documentation of 2026.",
      },
    ],
  },
  {
    id: "openai/gpt-3.5-turbo-0613",
    provider: "openai",
    model: "gpt-3.5-turbo-0613",
    currency: "USD",
    endedOn: "2024-09-13",
    supersededBy: "openai/gpt-3.5-turbo",
    points: [
      {
        on: "2024-07-25",
        inputPerMillion: "1.5",
        outputPerMillion: "2",
        batchShare: 0.5,
        sources: ["litellm-prices-2024", "genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
        conflict: "The day is that of the price; the batch share is from the provider's documentation of 2026.",
      },
    ],
  },
  {
    id: "openai/gpt-3.5-turbo-1106",
    provider: "openai",
    model: "gpt-3.5-turbo-1106",
    currency: "USD",
    confirmedOn: "2026-08-21",
    endedOn: "2026-09-28",
    supersededBy: "openai/gpt-5-mini",
    points: [
      {
        on: "2025-06-21",
        inputPerMillion: "1",
        outputPerMillion: "2",
        batchShare: 0.5,
        sources: ["genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
        conflict: "The day is that of the price; the batch share is from the provider's documentation of 2026.",
      },
    ],
  },
  {
    id: "openai/gpt-3.5-turbo-16k",
    provider: "openai",
    model: "gpt-3.5-turbo-16k",
    currency: "USD",
    endedOn: "2024-09-13",
    supersededBy: "openai/gpt-3.5-turbo",
    points: [
      {
        on: "2024-07-25",
        inputPerMillion: "3",
        outputPerMillion: "4",
        batchShare: 0.5,
        sources: ["litellm-prices-2024", "genai-prices", "openai-batch-api"],
        kind: "aggregator-stated",
        conflict: "The day is that of the price; the batch share is from the provider's documentation of 2026.",
      },
    ],
  },
  {
    id: "openai/gpt-3.5-turbo-instruct",
    provider: "openai",
    model: "gpt-3.5-turbo-instruct",
    currency: "USD",
    confirmedOn: "2026-09-23",
    endedOn: "2026-09-28",
    supersededBy: "openai/gpt-5-mini",
    points: [
      {
        on: "2025-06-21",
        inputPerMillion: "1.5",
        outputPerMillion: "2",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
