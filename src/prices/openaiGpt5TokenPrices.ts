import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What OpenAI's GPT-5 family cost at their maker, a million tokens, from the days on which the source stated it. */
export const openaiGpt5TokenPrices = [
  {
    id: "openai/gpt-5",
    provider: "openai",
    model: "gpt-5",
    currency: "USD",
    points: [
      {
        on: "2025-08-08",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.125",
        outputPerMillion: "10",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5-mini",
    provider: "openai",
    model: "gpt-5-mini",
    currency: "USD",
    points: [
      {
        on: "2025-08-08",
        inputPerMillion: "0.25",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "2",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5-nano",
    provider: "openai",
    model: "gpt-5-nano",
    currency: "USD",
    points: [
      {
        on: "2025-08-08",
        inputPerMillion: "0.05",
        cachedInputPerMillion: "0.005",
        outputPerMillion: "0.4",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5-pro",
    provider: "openai",
    model: "gpt-5-pro",
    currency: "USD",
    points: [
      {
        on: "2025-11-07",
        inputPerMillion: "15",
        outputPerMillion: "120",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.1",
    provider: "openai",
    model: "gpt-5.1",
    currency: "USD",
    points: [
      {
        on: "2025-11-13",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.125",
        outputPerMillion: "10",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.1-codex-mini",
    provider: "openai",
    model: "gpt-5.1-codex-mini",
    currency: "USD",
    points: [
      {
        on: "2025-11-18",
        inputPerMillion: "0.25",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "2",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.2",
    provider: "openai",
    model: "gpt-5.2",
    currency: "USD",
    points: [
      {
        on: "2025-12-11",
        inputPerMillion: "1.75",
        cachedInputPerMillion: "0.175",
        outputPerMillion: "14",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.2-pro",
    provider: "openai",
    model: "gpt-5.2-pro",
    currency: "USD",
    points: [
      {
        on: "2025-12-11",
        inputPerMillion: "21",
        outputPerMillion: "168",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.3",
    provider: "openai",
    model: "gpt-5.3",
    currency: "USD",
    points: [
      {
        on: "2026-05-07",
        inputPerMillion: "1.75",
        cachedInputPerMillion: "0.175",
        outputPerMillion: "14",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.3-codex",
    provider: "openai",
    model: "gpt-5.3-codex",
    currency: "USD",
    points: [
      {
        on: "2026-03-02",
        inputPerMillion: "1.75",
        cachedInputPerMillion: "0.175",
        outputPerMillion: "14",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.4",
    provider: "openai",
    model: "gpt-5.4",
    currency: "USD",
    points: [
      {
        on: "2026-03-06",
        inputPerMillion: "2.5",
        cachedInputPerMillion: "0.25",
        outputPerMillion: "15",
        tiers: [
          { aboveInputTokens: 272000, inputPerMillion: "5", cachedInputPerMillion: "0.5", outputPerMillion: "22.5" },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.4-mini",
    provider: "openai",
    model: "gpt-5.4-mini",
    currency: "USD",
    points: [
      {
        on: "2026-03-18",
        inputPerMillion: "0.75",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "4.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.4-nano",
    provider: "openai",
    model: "gpt-5.4-nano",
    currency: "USD",
    points: [
      {
        on: "2026-03-18",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.02",
        outputPerMillion: "1.25",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.4-pro",
    provider: "openai",
    model: "gpt-5.4-pro",
    currency: "USD",
    points: [
      {
        on: "2026-03-06",
        inputPerMillion: "30",
        outputPerMillion: "180",
        tiers: [{ aboveInputTokens: 272000, inputPerMillion: "60", outputPerMillion: "270" }],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.5",
    provider: "openai",
    model: "gpt-5.5",
    currency: "USD",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "5",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "30",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.5-pro",
    provider: "openai",
    model: "gpt-5.5-pro",
    currency: "USD",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "30",
        outputPerMillion: "180",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.6-luna",
    provider: "openai",
    model: "gpt-5.6-luna",
    currency: "USD",
    points: [
      {
        on: "2026-07-09",
        inputPerMillion: "1",
        cachedInputPerMillion: "0.1",
        cacheWritePerMillion: "1.25",
        outputPerMillion: "6",
        tiers: [
          {
            aboveInputTokens: 272000,
            inputPerMillion: "2",
            cachedInputPerMillion: "0.2",
            cacheWritePerMillion: "2.5",
            outputPerMillion: "9",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2026-07-30",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.02",
        cacheWritePerMillion: "0.25",
        outputPerMillion: "1.2",
        tiers: [
          {
            aboveInputTokens: 272000,
            inputPerMillion: "0.4",
            cachedInputPerMillion: "0.04",
            cacheWritePerMillion: "0.5",
            outputPerMillion: "1.8",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.6-sol",
    provider: "openai",
    model: "gpt-5.6-sol",
    currency: "USD",
    points: [
      {
        on: "2026-07-09",
        inputPerMillion: "5",
        cachedInputPerMillion: "0.5",
        cacheWritePerMillion: "6.25",
        outputPerMillion: "30",
        tiers: [
          {
            aboveInputTokens: 272000,
            inputPerMillion: "10",
            cachedInputPerMillion: "1",
            cacheWritePerMillion: "12.5",
            outputPerMillion: "45",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "openai/gpt-5.6-terra",
    provider: "openai",
    model: "gpt-5.6-terra",
    currency: "USD",
    points: [
      {
        on: "2026-07-09",
        inputPerMillion: "2.5",
        cachedInputPerMillion: "0.25",
        cacheWritePerMillion: "3.125",
        outputPerMillion: "15",
        tiers: [
          {
            aboveInputTokens: 272000,
            inputPerMillion: "5",
            cachedInputPerMillion: "0.5",
            cacheWritePerMillion: "6.25",
            outputPerMillion: "22.5",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2026-07-30",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        cacheWritePerMillion: "2.5",
        outputPerMillion: "12",
        tiers: [
          {
            aboveInputTokens: 272000,
            inputPerMillion: "4",
            cachedInputPerMillion: "0.4",
            cacheWritePerMillion: "5",
            outputPerMillion: "18",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
