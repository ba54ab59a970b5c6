import type { PriceSourceKey } from "../sources/priceSources.js";
import {
  minimaxM2AtMinimax,
  minimaxM3AtMinimax,
  minimaxM25HighspeedAtMinimax,
  minimaxM27AtMinimax,
  minimaxM27HighspeedAtMinimax,
} from "./minimaxOpenModelOffers.js";
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
  minimaxM2AtMinimax,
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
  minimaxM25HighspeedAtMinimax,
  minimaxM27AtMinimax,
  minimaxM27HighspeedAtMinimax,
  minimaxM3AtMinimax,
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
