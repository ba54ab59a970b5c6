import type { PriceSourceKey } from "../sources/priceSources.js";
import { deepseekV4FlashAtDeepseek } from "./deepseekOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of deepseek-v4-flash at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const deepseekV4FlashHostedPrices = [
  {
    id: "azure/deepseek-v4-flash",
    provider: "azure",
    model: "deepseek-v4-flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.19",
        outputPerMillion: "0.51",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/deepseek-ai/DeepSeek-V4-Flash",
    provider: "deepinfra",
    model: "deepseek-ai/DeepSeek-V4-Flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-03",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.02",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.02",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "0.09",
        cachedInputPerMillion: "0.018",
        outputPerMillion: "0.18",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  deepseekV4FlashAtDeepseek,
  {
    id: "gmicloud/deepseek-ai/DeepSeek-V4-Flash",
    provider: "gmicloud",
    model: "deepseek-ai/DeepSeek-V4-Flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-06",
        inputPerMillion: "0.112",
        cachedInputPerMillion: "0.022",
        outputPerMillion: "0.224",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/deepseek-ai/DeepSeek-V4-Flash",
    provider: "huggingface",
    model: "deepseek-ai/DeepSeek-V4-Flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.14",
        outputPerMillion: "0.28",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/deepseek/deepseek-v4-flash",
    provider: "novita-ai",
    model: "deepseek/deepseek-v4-flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-27",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.028",
        outputPerMillion: "0.28",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nvidia/deepseek-ai/deepseek-v4-flash",
    provider: "nvidia",
    model: "deepseek-ai/deepseek-v4-flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    confirmedOn: "2026-09-15",
    endedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-03",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.0028",
        outputPerMillion: "0.28",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/deepseek-ai/DeepSeek-V4-Flash",
    provider: "siliconflow",
    model: "deepseek-ai/DeepSeek-V4-Flash",
    family: "deepseek-v4-flash",
    currency: "USD",
    points: [
      {
        on: "2026-05-14",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.028",
        outputPerMillion: "0.28",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.028",
        outputPerMillion: "0.28",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-30",
        inputPerMillion: "0.13",
        cachedInputPerMillion: "0.028",
        outputPerMillion: "0.28",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
