import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of mistral-small-3.x at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const mistralSmall3xHostedPrices = [
  {
    id: "cloudflare-workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct",
    provider: "cloudflare-workers-ai",
    model: "@cf/mistralai/mistral-small-3.1-24b-instruct",
    family: "mistral-small-3.x",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.35",
        outputPerMillion: "0.56",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "0.351",
        outputPerMillion: "0.555",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "ovhcloud/mistral-small-3.2-24b-instruct-2506",
    provider: "ovhcloud",
    model: "mistral-small-3.2-24b-instruct-2506",
    family: "mistral-small-3.x",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-13",
        inputPerMillion: "0.1",
        outputPerMillion: "0.31",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "The source states dollars; in Europe the host bills in euros.",
      },
    ],
  },
  {
    id: "scaleway/mistral-small-3.2-24b-instruct-2506",
    provider: "scaleway",
    model: "mistral-small-3.2-24b-instruct-2506",
    family: "mistral-small-3.x",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-10-20",
        inputPerMillion: "0.15",
        outputPerMillion: "0.35",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
