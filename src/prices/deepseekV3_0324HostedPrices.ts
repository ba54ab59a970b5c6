import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of deepseek-v3-0324 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const deepseekV3_0324HostedPrices = [
  {
    id: "azure/deepseek-v3-0324",
    provider: "azure",
    model: "deepseek-v3-0324",
    family: "deepseek-v3-0324",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "1.14",
        outputPerMillion: "4.56",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/deepseek/deepseek-v3-0324",
    provider: "novita-ai",
    model: "deepseek/deepseek-v3-0324",
    family: "deepseek-v3-0324",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.27",
        cachedInputPerMillion: "0.135",
        outputPerMillion: "1.12",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
