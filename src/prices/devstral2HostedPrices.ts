import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of devstral-2 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const devstral2HostedPrices = [
  {
    id: "amazon-bedrock/mistral.devstral-2-123b",
    provider: "amazon-bedrock",
    model: "mistral.devstral-2-123b",
    family: "devstral-2",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-03-10",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["models-dev", "pi-ai-models"],
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
    endedOn: "2026-06-03",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
