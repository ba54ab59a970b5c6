import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What Google's Gemini models cost at their maker, a million tokens, from the days on which the source stated it. */
export const googleGeminiTokenPrices = [
  {
    id: "google/gemini-1.0-pro-vision-001",
    provider: "google",
    model: "gemini-1.0-pro-vision-001",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.125",
        outputPerMillion: "0.375",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-1.5-flash",
    provider: "google",
    model: "gemini-1.5-flash",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.075",
        cachedInputPerMillion: "0.01875",
        outputPerMillion: "0.3",
        tiers: [
          {
            aboveInputTokens: 128000,
            inputPerMillion: "0.15",
            cachedInputPerMillion: "0.0375",
            outputPerMillion: "0.6",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-1.5-pro",
    provider: "google",
    model: "gemini-1.5-pro",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "1.25",
        outputPerMillion: "5",
        tiers: [{ aboveInputTokens: 128000, inputPerMillion: "2.5", outputPerMillion: "10" }],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-2.0-flash",
    provider: "google",
    model: "gemini-2.0-flash",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.4",
        tiers: [
          {
            aboveInputTokens: 1000000,
            inputPerMillion: "0.1",
            cachedInputPerMillion: "0.175",
            outputPerMillion: "0.4",
          },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2026-05-04",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.4",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-2.0-flash-lite",
    provider: "google",
    model: "gemini-2.0-flash-lite",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.075",
        outputPerMillion: "0.3",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-2.5-flash",
    provider: "google",
    model: "gemini-2.5-flash",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2025-11-07",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-2.5-flash-lite",
    provider: "google",
    model: "gemini-2.5-flash-lite",
    currency: "USD",
    points: [
      {
        on: "2025-07-13",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.4",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2025-11-07",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.4",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-2.5-pro",
    provider: "google",
    model: "gemini-2.5-pro",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.31",
        outputPerMillion: "10",
        tiers: [
          { aboveInputTokens: 200000, inputPerMillion: "2.5", cachedInputPerMillion: "0.625", outputPerMillion: "15" },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2025-11-07",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.125",
        outputPerMillion: "10",
        tiers: [
          { aboveInputTokens: 200000, inputPerMillion: "2.5", cachedInputPerMillion: "0.25", outputPerMillion: "15" },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3-flash-preview",
    provider: "google",
    model: "gemini-3-flash-preview",
    currency: "USD",
    points: [
      {
        on: "2025-12-31",
        inputPerMillion: "0.5",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "3",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3-pro-preview",
    provider: "google",
    model: "gemini-3-pro-preview",
    currency: "USD",
    points: [
      {
        on: "2025-11-18",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "12",
        tiers: [
          { aboveInputTokens: 200000, inputPerMillion: "4", cachedInputPerMillion: "0.4", outputPerMillion: "18" },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.1-flash-lite",
    provider: "google",
    model: "gemini-3.1-flash-lite",
    currency: "USD",
    points: [
      {
        on: "2026-05-13",
        inputPerMillion: "0.25",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "1.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.1-pro-preview",
    provider: "google",
    model: "gemini-3.1-pro-preview",
    currency: "USD",
    points: [
      {
        on: "2026-02-25",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "12",
        tiers: [
          { aboveInputTokens: 200000, inputPerMillion: "4", cachedInputPerMillion: "0.4", outputPerMillion: "18" },
        ],
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.5-flash",
    provider: "google",
    model: "gemini-3.5-flash",
    currency: "USD",
    points: [
      {
        on: "2026-05-19",
        inputPerMillion: "1.5",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "9",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.5-flash-lite",
    provider: "google",
    model: "gemini-3.5-flash-lite",
    currency: "USD",
    points: [
      {
        on: "2026-07-22",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.6-flash",
    provider: "google",
    model: "gemini-3.6-flash",
    currency: "USD",
    points: [
      {
        on: "2026-07-22",
        inputPerMillion: "1.5",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "7.5",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2026-08-13",
        inputPerMillion: "0.75",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "3.75",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "google/gemini-3.7-flash",
    provider: "google",
    model: "gemini-3.7-flash",
    currency: "USD",
    points: [
      {
        on: "2026-08-13",
        inputPerMillion: "0.75",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "3.75",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
