import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of minimax-m2.1 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const minimaxM21HostedPrices = [
  {
    id: "amazon-bedrock/minimax.minimax-m2.1",
    provider: "amazon-bedrock",
    model: "minimax.minimax-m2.1",
    family: "minimax-m2.1",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-11",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/MiniMaxAI/MiniMax-M2.1",
    provider: "huggingface",
    model: "MiniMaxAI/MiniMax-M2.1",
    family: "minimax-m2.1",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "minimax/MiniMax-M2.1",
    provider: "minimax",
    model: "MiniMax-M2.1",
    family: "minimax-m2.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-12-23",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "1.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/minimax/minimax-m2.1",
    provider: "novita-ai",
    model: "minimax/minimax-m2.1",
    family: "minimax-m2.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "1.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
