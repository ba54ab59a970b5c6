import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-5v-turbo at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm5vTurboHostedPrices = [
  {
    id: "siliconflow/zai-org/GLM-5V-Turbo",
    provider: "siliconflow",
    model: "zai-org/GLM-5V-Turbo",
    family: "glm-5v-turbo",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-09",
        inputPerMillion: "1.2",
        cachedInputPerMillion: "0.24",
        outputPerMillion: "4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-5v-turbo",
    provider: "zai",
    model: "glm-5v-turbo",
    family: "glm-5v-turbo",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-01",
        inputPerMillion: "1.2",
        cachedInputPerMillion: "0.24",
        outputPerMillion: "4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
