import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What DeepSeek's models cost at their maker, a million tokens, from the days on which the source stated it. */
export const deepseekTokenPrices = [
  {
    id: "deepseek/deepseek-chat",
    provider: "deepseek",
    model: "deepseek-chat",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.27",
        cachedInputPerMillion: "0.07",
        outputPerMillion: "1.1",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-reasoner",
    provider: "deepseek",
    model: "deepseek-reasoner",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.55",
        cachedInputPerMillion: "0.14",
        outputPerMillion: "2.19",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-v3.1-terminus",
    provider: "deepseek",
    model: "deepseek-v3.1-terminus",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.27",
        cachedInputPerMillion: "0.13",
        outputPerMillion: "0.95",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-v3.2",
    provider: "deepseek",
    model: "deepseek-v3.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.2288",
        outputPerMillion: "0.3432",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-v3.2-exp",
    provider: "deepseek",
    model: "deepseek-v3.2-exp",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.27",
        outputPerMillion: "0.41",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-v4-flash",
    provider: "deepseek",
    model: "deepseek-v4-flash",
    currency: "USD",
    points: [
      {
        on: "2026-05-14",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.0028",
        outputPerMillion: "0.28",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
  {
    id: "deepseek/deepseek-v4-pro",
    provider: "deepseek",
    model: "deepseek-v4-pro",
    currency: "USD",
    points: [
      {
        on: "2026-05-14",
        inputPerMillion: "1.74",
        cachedInputPerMillion: "0.0145",
        outputPerMillion: "3.48",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
      {
        on: "2026-06-03",
        inputPerMillion: "0.435",
        cachedInputPerMillion: "0.003625",
        outputPerMillion: "0.87",
        sources: ["genai-prices"],
        kind: "vendor-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
