import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What tokens of devstral-2 cost at those who host it, a million of them, from the days on which the source stated it. */
export const devstral2HostedPrices = [
  {
    id: "amazon-bedrock/mistral.devstral-2-123b",
    provider: "amazon-bedrock",
    model: "mistral.devstral-2-123b",
    family: "devstral-2",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-03-10",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/devstral-2-123b-instruct-2512",
    provider: "scaleway",
    model: "devstral-2-123b-instruct-2512",
    family: "devstral-2",
    currency: "USD",
    confirmedOn: "2026-07-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
