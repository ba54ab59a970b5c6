import type { PriceSourceKey } from "../sources/priceSources.js";
import { minimaxM2AtMinimax } from "./minimaxOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of minimax-m2 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const minimaxM2HostedPrices = [
  {
    id: "amazon-bedrock/minimax.minimax-m2",
    provider: "amazon-bedrock",
    model: "minimax.minimax-m2",
    family: "minimax-m2",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-12-12",
        inputPerMillion: "0.3",
        outputPerMillion: "1.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  minimaxM2AtMinimax,
  {
    id: "novita-ai/minimax/minimax-m2",
    provider: "novita-ai",
    model: "minimax/minimax-m2",
    family: "minimax-m2",
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
