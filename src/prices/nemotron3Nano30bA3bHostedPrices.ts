import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of nemotron-3-nano-30b-a3b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const nemotron3Nano30bA3bHostedPrices = [
  {
    id: "nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    provider: "nebius",
    model: "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    family: "nemotron-3-nano-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.06",
        cachedInputPerMillion: "0.006",
        cacheWritePerMillion: "0.075",
        outputPerMillion: "0.24",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
