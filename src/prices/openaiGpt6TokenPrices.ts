import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of OpenAI's GPT-6 family at their publisher, per million tokens, dated to the day on which the source stated them. */
export const openaiGpt6TokenPrices = [
  {
    id: "openai/gpt-6-astra",
    provider: "openai",
    model: "gpt-6-astra",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-09-05",
        inputPerMillion: "10",
        cachedInputPerMillion: "1",
        cacheWritePerMillion: "12.5",
        outputPerMillion: "50",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "20",
            cachedInputPerMillion: "2",
            cacheWritePerMillion: "25",
            outputPerMillion: "75",
          },
        ],
        sources: ["pi-ai-models", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict: "genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6-luna",
    provider: "openai",
    model: "gpt-6-luna",
    currency: "USD",
    confirmedOn: "2026-10-05",
    points: [
      {
        on: "2026-09-22",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        cacheWritePerMillion: "0.125",
        outputPerMillion: "0.5",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "0.2",
            cachedInputPerMillion: "0.02",
            cacheWritePerMillion: "0.25",
            outputPerMillion: "0.75",
          },
        ],
        sources: ["pi-ai-models", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict:
          "pi-ai gives no price of output from 15 October on. For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6-sol",
    provider: "openai",
    model: "gpt-6-sol",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-09-22",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        cacheWritePerMillion: "2.5",
        outputPerMillion: "10",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "4",
            cachedInputPerMillion: "0.4",
            cacheWritePerMillion: "5",
            outputPerMillion: "15",
          },
        ],
        sources: ["pi-ai-models", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict: "For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6.1-sol",
    provider: "openai",
    model: "gpt-6.1-sol",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-09-29",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.1",
        cacheWritePerMillion: "2.5",
        outputPerMillion: "10",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "4",
            cachedInputPerMillion: "0.2",
            cacheWritePerMillion: "5",
            outputPerMillion: "15",
          },
        ],
        sources: ["pi-ai-models", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6.1-terra",
    provider: "openai",
    model: "gpt-6.1-terra",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-11-02",
        inputPerMillion: "1",
        cachedInputPerMillion: "0.05",
        cacheWritePerMillion: "1.25",
        outputPerMillion: "5",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "2",
            cachedInputPerMillion: "0.1",
            cacheWritePerMillion: "2.5",
            outputPerMillion: "7.5",
          },
        ],
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
        conflict: "For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6.2-astra",
    provider: "openai",
    model: "gpt-6.2-astra",
    currency: "USD",
    points: [
      {
        on: "2026-11-20",
        inputPerMillion: "8",
        cachedInputPerMillion: "0.4",
        cacheWritePerMillion: "10",
        outputPerMillion: "40",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "16",
            cachedInputPerMillion: "0.8",
            cacheWritePerMillion: "20",
            outputPerMillion: "60",
          },
        ],
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
        conflict: "For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
  {
    id: "openai/gpt-6.2-sol",
    provider: "openai",
    model: "gpt-6.2-sol",
    currency: "USD",
    points: [
      {
        on: "2026-11-20",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.1",
        cacheWritePerMillion: "2.5",
        outputPerMillion: "10",
        tiers: [
          {
            aboveInputTokens: 272_000,
            inputPerMillion: "4",
            cachedInputPerMillion: "0.2",
            cacheWritePerMillion: "5",
            outputPerMillion: "15",
          },
        ],
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
        conflict: "For GPT-6 Astra, genai-prices 0.1.8 counts a prompt of exactly 272,000 tokens as long.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
