import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3.6-27b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen36_27bHostedPrices = [
  {
    id: "alibaba/qwen3.6-27b",
    provider: "alibaba",
    model: "qwen3.6-27b",
    family: "qwen3.6-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "0.6",
        outputPerMillion: "3.6",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "chutes/Qwen/Qwen3.6-27B-TEE",
    provider: "chutes",
    model: "Qwen/Qwen3.6-27B-TEE",
    family: "qwen3.6-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-26",
        inputPerMillion: "0.195",
        cachedInputPerMillion: "0.0975",
        outputPerMillion: "1.56",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-27",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-04",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "2",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/Qwen/Qwen3.6-27B",
    provider: "huggingface",
    model: "Qwen/Qwen3.6-27B",
    family: "qwen3.6-27b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-24",
        inputPerMillion: "0.47",
        outputPerMillion: "3.19",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "ovhcloud/qwen3.6-27b",
    provider: "ovhcloud",
    model: "qwen3.6-27b",
    family: "qwen3.6-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-01",
        inputPerMillion: "0.47",
        outputPerMillion: "3.19",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "The source states dollars; in Europe the host bills in euros.",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3.6-27B",
    provider: "siliconflow",
    model: "Qwen/Qwen3.6-27B",
    family: "qwen3.6-27b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.3",
        outputPerMillion: "3.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
