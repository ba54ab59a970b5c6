import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3.5-122b-a10b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen35_122bA10bHostedPrices = [
  {
    id: "alibaba/qwen3.5-122b-a10b",
    provider: "alibaba",
    model: "qwen3.5-122b-a10b",
    family: "qwen3.5-122b-a10b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "0.4",
        outputPerMillion: "3.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/Qwen/Qwen3.5-122B-A10B",
    provider: "huggingface",
    model: "Qwen/Qwen3.5-122B-A10B",
    family: "qwen3.5-122b-a10b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.4",
        outputPerMillion: "3.2",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3.5-122b-a10b",
    provider: "novita-ai",
    model: "qwen/qwen3.5-122b-a10b",
    family: "qwen3.5-122b-a10b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-10",
        inputPerMillion: "0.4",
        outputPerMillion: "3.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3.5-122B-A10B",
    provider: "siliconflow",
    model: "Qwen/Qwen3.5-122B-A10B",
    family: "qwen3.5-122b-a10b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.26",
        outputPerMillion: "2.08",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
