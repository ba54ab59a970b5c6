import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-30b-a3b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3_30bA3bHostedPrices = [
  {
    id: "cloudflare-workers-ai/@cf/qwen/qwen3-30b-a3b-fp8",
    provider: "cloudflare-workers-ai",
    model: "@cf/qwen/qwen3-30b-a3b-fp8",
    family: "qwen3-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.051",
        outputPerMillion: "0.34",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "0.0509",
        outputPerMillion: "0.335",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/Qwen/Qwen3-30B-A3B-Instruct-2507",
    provider: "nebius",
    model: "Qwen/Qwen3-30B-A3B-Instruct-2507",
    family: "qwen3-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        cacheWritePerMillion: "0.125",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-30b-a3b-fp8",
    provider: "novita-ai",
    model: "qwen/qwen3-30b-a3b-fp8",
    family: "qwen3-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.09",
        outputPerMillion: "0.45",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3-30B-A3B-Instruct-2507",
    provider: "siliconflow",
    model: "Qwen/Qwen3-30B-A3B-Instruct-2507",
    family: "qwen3-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-25",
        inputPerMillion: "0.09",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/Qwen/Qwen3-30B-A3B-Instruct-2507",
    provider: "wandb",
    model: "Qwen/Qwen3-30B-A3B-Instruct-2507",
    family: "qwen3-30b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-12",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
