import type { PriceSourceKey } from "../sources/priceSources.js";
import { kimiK2_0905AtMoonshot } from "./moonshotOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of kimi-k2 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const kimiK2HostedPrices = [
  {
    id: "io-net/moonshotai/Kimi-K2-Instruct-0905",
    provider: "io-net",
    model: "moonshotai/Kimi-K2-Instruct-0905",
    family: "kimi-k2",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.39",
        cachedInputPerMillion: "0.195",
        cacheWritePerMillion: "0.78",
        outputPerMillion: "1.9",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  kimiK2_0905AtMoonshot,
  {
    id: "novita-ai/moonshotai/kimi-k2-0905",
    provider: "novita-ai",
    model: "moonshotai/kimi-k2-0905",
    family: "kimi-k2",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        outputPerMillion: "2.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/moonshotai/kimi-k2-instruct",
    provider: "novita-ai",
    model: "moonshotai/kimi-k2-instruct",
    family: "kimi-k2",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.57",
        outputPerMillion: "2.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
