import type { PriceSourceKey } from "../sources/priceSources.js";
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
  {
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
  },
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
