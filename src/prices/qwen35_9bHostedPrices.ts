import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3.5-9b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen35_9bHostedPrices = [
  {
    id: "huggingface/Qwen/Qwen3.5-9B",
    provider: "huggingface",
    model: "Qwen/Qwen3.5-9B",
    family: "qwen3.5-9b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.17",
        outputPerMillion: "0.25",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "ovhcloud/qwen3.5-9b",
    provider: "ovhcloud",
    model: "qwen3.5-9b",
    family: "qwen3.5-9b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-27",
        inputPerMillion: "0.1",
        outputPerMillion: "0.15",
        sources: ["models-dev"],
        kind: "aggregator-stated",
        conflict: "The source states dollars; in Europe the host bills in euros.",
      },
      {
        on: "2026-06-01",
        inputPerMillion: "0.12",
        outputPerMillion: "0.18",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "The source states dollars; in Europe the host bills in euros.",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3.5-9B",
    provider: "siliconflow",
    model: "Qwen/Qwen3.5-9B",
    family: "qwen3.5-9b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.1",
        outputPerMillion: "0.15",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/Qwen/Qwen3.5-9B",
    provider: "togetherai",
    model: "Qwen/Qwen3.5-9B",
    family: "qwen3.5-9b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-10",
        inputPerMillion: "0.17",
        outputPerMillion: "0.25",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
