import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3.5-35b-a3b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen35_35bA3bHostedPrices = [
  {
    id: "alibaba/qwen3.5-35b-a3b",
    provider: "alibaba",
    model: "qwen3.5-35b-a3b",
    family: "qwen3.5-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "0.25",
        outputPerMillion: "2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/Qwen/Qwen3.5-35B-A3B",
    provider: "deepinfra",
    model: "Qwen/Qwen3.5-35B-A3B",
    family: "qwen3.5-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-20",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.1",
        outputPerMillion: "0.95",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/Qwen/Qwen3.5-35B-A3B",
    provider: "huggingface",
    model: "Qwen/Qwen3.5-35B-A3B",
    family: "qwen3.5-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.25",
        outputPerMillion: "2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3.5-35b-a3b",
    provider: "novita-ai",
    model: "qwen/qwen3.5-35b-a3b",
    family: "qwen3.5-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-10",
        inputPerMillion: "0.25",
        outputPerMillion: "2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3.5-35B-A3B",
    provider: "siliconflow",
    model: "Qwen/Qwen3.5-35B-A3B",
    family: "qwen3.5-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.24",
        outputPerMillion: "1.8",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
