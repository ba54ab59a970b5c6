import type { PriceSourceKey } from "../sources/priceSources.js";
import { minimaxM27AtMinimax, minimaxM27HighspeedAtMinimax } from "./minimaxOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of minimax-m2.7 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const minimaxM27HostedPrices = [
  {
    id: "huggingface/MiniMaxAI/MiniMax-M2.7",
    provider: "huggingface",
    model: "MiniMaxAI/MiniMax-M2.7",
    family: "minimax-m2.7",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-04-12",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  minimaxM27HighspeedAtMinimax,
  minimaxM27AtMinimax,
  {
    id: "novita-ai/minimax/minimax-m2.7-highspeed",
    provider: "novita-ai",
    model: "minimax/minimax-m2.7-highspeed",
    family: "minimax-m2.7",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-27",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.06",
        cacheWritePerMillion: "0.375",
        outputPerMillion: "2.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/minimax/minimax-m2.7",
    provider: "novita-ai",
    model: "minimax/minimax-m2.7",
    family: "minimax-m2.7",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-10",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/MiniMaxAI/MiniMax-M2.7",
    provider: "togetherai",
    model: "MiniMaxAI/MiniMax-M2.7",
    family: "minimax-m2.7",
    currency: "USD",
    confirmedOn: "2026-10-15",
    endedOn: "2026-10-21",
    points: [
      {
        on: "2026-04-11",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "vultr/MiniMaxAI/MiniMax-M2.7",
    provider: "vultr",
    model: "MiniMaxAI/MiniMax-M2.7",
    family: "minimax-m2.7",
    currency: "USD",
    confirmedOn: "2026-09-15",
    endedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-23",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
