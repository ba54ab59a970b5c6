import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of deepseek-v3.1 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const deepseekV31HostedPrices = [
  {
    id: "azure/deepseek-v3.1",
    provider: "azure",
    model: "deepseek-v3.1",
    family: "deepseek-v3.1",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.56",
        outputPerMillion: "1.68",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "baseten/deepseek-ai/DeepSeek-V3.1",
    provider: "baseten",
    model: "deepseek-ai/DeepSeek-V3.1",
    family: "deepseek-v3.1",
    currency: "USD",
    endedOn: "2026-06-08",
    points: [
      {
        on: "2026-03-13",
        inputPerMillion: "0.5",
        outputPerMillion: "1.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/deepseek-ai/deepseek-v3.1-maas",
    provider: "google-vertex",
    model: "deepseek-ai/deepseek-v3.1-maas",
    family: "deepseek-v3.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-15",
        inputPerMillion: "0.6",
        outputPerMillion: "1.7",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.6",
        outputPerMillion: "1.7",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-21",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "1.7",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "models.dev marks the offer as no longer served from 2026-08-04 on, but changed prices of offers that it marks so.",
      },
    ],
  },
  {
    id: "novita-ai/deepseek/deepseek-v3.1",
    provider: "novita-ai",
    model: "deepseek/deepseek-v3.1",
    family: "deepseek-v3.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.27",
        cachedInputPerMillion: "0.135",
        outputPerMillion: "1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/deepseek-ai/DeepSeek-V3.1",
    provider: "siliconflow",
    model: "deepseek-ai/DeepSeek-V3.1",
    family: "deepseek-v3.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-25",
        inputPerMillion: "0.27",
        outputPerMillion: "1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/deepseek-ai/DeepSeek-V3-1",
    provider: "togetherai",
    model: "deepseek-ai/DeepSeek-V3-1",
    family: "deepseek-v3.1",
    currency: "USD",
    endedOn: "2026-06-10",
    points: [
      {
        on: "2025-12-10",
        inputPerMillion: "0.6",
        outputPerMillion: "1.7",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/deepseek-ai/DeepSeek-V3.1",
    provider: "wandb",
    model: "deepseek-ai/DeepSeek-V3.1",
    family: "deepseek-v3.1",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-12",
        inputPerMillion: "0.55",
        outputPerMillion: "1.65",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
