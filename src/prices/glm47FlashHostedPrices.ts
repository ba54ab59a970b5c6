import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of glm-4.7-flash at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const glm47FlashHostedPrices = [
  {
    id: "amazon-bedrock/zai.glm-4.7-flash",
    provider: "amazon-bedrock",
    model: "zai.glm-4.7-flash",
    family: "glm-4.7-flash",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-11",
        inputPerMillion: "0.07",
        outputPerMillion: "0.4",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/zai-org/glm-4.7-flash",
    provider: "cloudflare-workers-ai",
    model: "@cf/zai-org/glm-4.7-flash",
    family: "glm-4.7-flash",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-03-07",
        inputPerMillion: "0.06",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "0.0605",
        outputPerMillion: "0.4",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/zai-org/GLM-4.7-Flash",
    provider: "deepinfra",
    model: "zai-org/GLM-4.7-Flash",
    family: "glm-4.7-flash",
    currency: "USD",
    confirmedOn: "2026-09-02",
    endedOn: "2026-09-15",
    points: [
      {
        on: "2026-02-02",
        inputPerMillion: "0.06",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.06",
        outputPerMillion: "0.4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "0.06",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.4",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/zai-org/glm-4.7-flash",
    provider: "novita-ai",
    model: "zai-org/glm-4.7-flash",
    family: "glm-4.7-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-28",
        inputPerMillion: "0.07",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-4.7-flashx",
    provider: "zai",
    model: "glm-4.7-flashx",
    family: "glm-4.7-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-25",
        inputPerMillion: "0.07",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
