import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of MiniMax's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const minimaxTokenPrices = [
  {
    id: "minimax/M2-her",
    provider: "minimax",
    model: "M2-her",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2",
    provider: "minimax",
    model: "MiniMax-M2",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "1.2",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection at 7 to the dollar.",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2.1-highspeed",
    provider: "minimax",
    model: "MiniMax-M2.1-highspeed",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.03",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "2.4",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection at 7 to the dollar.",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2.5-highspeed",
    provider: "minimax",
    model: "MiniMax-M2.5-highspeed",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.03",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "2.4",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict: "models.dev states 0.06 for cached input.",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2.7",
    provider: "minimax",
    model: "MiniMax-M2.7",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "1.2",
        sources: ["genai-prices", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2.7-highspeed",
    provider: "minimax",
    model: "MiniMax-M2.7-highspeed",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.06",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "2.4",
        sources: ["genai-prices", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "minimax/minimax-m3",
    provider: "minimax",
    model: "minimax-m3",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-02",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.12",
        outputPerMillion: "2.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-15",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
        conflict: "models.dev stated twice these prices until 2026-06-24.",
      },
      {
        on: "2026-07-06",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        tiers: [
          { aboveInputTokens: 512_000, inputPerMillion: "0.6", cachedInputPerMillion: "0.12", outputPerMillion: "2.4" },
        ],
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M3.1-Flash",
    provider: "minimax",
    model: "MiniMax-M3.1-Flash",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-10-21",
        inputPerMillion: "0.15",
        cachedInputPerMillion: "0.015",
        outputPerMillion: "0.6",
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
