import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What tokens of glm-5.2 cost at those who host it, a million of them, from the days on which the source stated it. */
export const glm52HostedPrices = [
  {
    id: "baseten/zai-org/GLM-5.2",
    provider: "baseten",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.3",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "chutes/zai-org/GLM-5.2-TEE",
    provider: "chutes",
    model: "zai-org/GLM-5.2-TEE",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-27",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.7",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/zai-org/glm-5.2",
    provider: "cloudflare-workers-ai",
    model: "@cf/zai-org/glm-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-16",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/zai-org/GLM-5.2",
    provider: "deepinfra",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-27",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.18",
        outputPerMillion: "3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "fireworks-ai/accounts/fireworks/routers/glm-5p2-fast",
    provider: "fireworks-ai",
    model: "accounts/fireworks/routers/glm-5p2-fast",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-26",
        inputPerMillion: "2.1",
        cachedInputPerMillion: "0.21",
        outputPerMillion: "6.6",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "friendli/zai-org/GLM-5.2",
    provider: "friendli",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-23",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "gmicloud/zai-org/GLM-5.2-FP8",
    provider: "gmicloud",
    model: "zai-org/GLM-5.2-FP8",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-28",
        inputPerMillion: "0.979",
        cachedInputPerMillion: "0.182",
        outputPerMillion: "3.08",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/zai-org/GLM-5.2",
    provider: "huggingface",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "1.4",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "inceptron/zai-org/GLM-5.2",
    provider: "inceptron",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-27",
        inputPerMillion: "1.2",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "nebius/zai-org/GLM-5.2",
    provider: "nebius",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-19",
        inputPerMillion: "1.4",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/zai-org/glm-5.2",
    provider: "novita-ai",
    model: "zai-org/glm-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/glm-5.2",
    provider: "scaleway",
    model: "glm-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-26",
        inputPerMillion: "1.8",
        outputPerMillion: "5.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/zai-org/GLM-5.2",
    provider: "siliconflow",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-19",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/zai-org/GLM-5.2",
    provider: "togetherai",
    model: "zai-org/GLM-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-26",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-5.2",
    provider: "zai",
    model: "glm-5.2",
    family: "glm-5.2",
    currency: "USD",
    points: [
      {
        on: "2026-06-20",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
