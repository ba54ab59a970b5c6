import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of mistral-large-3 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const mistralLarge3HostedPrices = [
  {
    id: "amazon-bedrock/mistral.mistral-large-3-675b-instruct",
    provider: "amazon-bedrock",
    model: "mistral.mistral-large-3-675b-instruct",
    family: "mistral-large-3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-03-13",
        inputPerMillion: "0.5",
        outputPerMillion: "1.5",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
