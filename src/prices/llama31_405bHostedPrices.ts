import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of llama-3.1-405b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const llama31_405bHostedPrices = [
  {
    id: "azure/meta-llama-3.1-405b-instruct",
    provider: "azure",
    model: "meta-llama-3.1-405b-instruct",
    family: "llama-3.1-405b",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "5.33",
        outputPerMillion: "16",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
