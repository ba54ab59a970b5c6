import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3-coder-next at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen3CoderNextHostedPrices = [
  {
    id: "amazon-bedrock/qwen.qwen3-coder-next",
    provider: "amazon-bedrock",
    model: "qwen.qwen3-coder-next",
    family: "qwen3-coder-next",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-04-06",
        inputPerMillion: "0.22",
        outputPerMillion: "1.8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.22",
        outputPerMillion: "1.8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-15",
        inputPerMillion: "0.5",
        outputPerMillion: "1.2",
        sources: ["opencode-models", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/Qwen/Qwen3-Coder-Next",
    provider: "huggingface",
    model: "Qwen/Qwen3-Coder-Next",
    family: "qwen3-coder-next",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-17",
        inputPerMillion: "0.2",
        outputPerMillion: "1.5",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/qwen/qwen3-coder-next",
    provider: "novita-ai",
    model: "qwen/qwen3-coder-next",
    family: "qwen3-coder-next",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.2",
        outputPerMillion: "1.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/Qwen/Qwen3-Coder-Next-FP8",
    provider: "togetherai",
    model: "Qwen/Qwen3-Coder-Next-FP8",
    family: "qwen3-coder-next",
    currency: "USD",
    endedOn: "2026-06-10",
    points: [
      {
        on: "2026-02-04",
        inputPerMillion: "0.5",
        outputPerMillion: "1.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
