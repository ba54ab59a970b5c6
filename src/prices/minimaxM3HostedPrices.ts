import type { PriceSourceKey } from "../sources/priceSources.js";
import { minimaxM3AtMinimax } from "./minimaxOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of minimax-m3 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const minimaxM3HostedPrices = [
  {
    id: "huggingface/MiniMaxAI/MiniMax-M3",
    provider: "huggingface",
    model: "MiniMaxAI/MiniMax-M3",
    family: "minimax-m3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  minimaxM3AtMinimax,
  {
    id: "togetherai/MiniMaxAI/MiniMax-M3",
    provider: "togetherai",
    model: "MiniMaxAI/MiniMax-M3",
    family: "minimax-m3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-12",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
