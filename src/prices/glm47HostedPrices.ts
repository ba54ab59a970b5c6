import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-4.7 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm47HostedPrices = [
  {
    id: "amazon-bedrock/zai.glm-4.7",
    provider: "amazon-bedrock",
    model: "zai.glm-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-02-11",
        inputPerMillion: "0.6",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "baseten/zai-org/GLM-4.7",
    provider: "baseten",
    model: "zai-org/GLM-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-12-23",
        inputPerMillion: "0.6",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-18",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.12",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cerebras/zai-glm-4.7",
    provider: "cerebras",
    model: "zai-glm-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-02-15",
        inputPerMillion: "2.25",
        outputPerMillion: "2.75",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/zai-org/GLM-4.7",
    provider: "deepinfra",
    model: "zai-org/GLM-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-12-24",
        inputPerMillion: "0.43",
        cachedInputPerMillion: "0.08",
        outputPerMillion: "1.75",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.4",
        cachedInputPerMillion: "0.08",
        outputPerMillion: "1.75",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/zai-org/glm-4.7-maas",
    provider: "google-vertex",
    model: "zai-org/glm-4.7-maas",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-20",
        inputPerMillion: "0.6",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/zai-org/GLM-4.7",
    provider: "huggingface",
    model: "zai-org/GLM-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/zai-org/glm-4.7",
    provider: "novita-ai",
    model: "zai-org/glm-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-4.7",
    provider: "zai",
    model: "glm-4.7",
    family: "glm-4.7",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2025-12-22",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
