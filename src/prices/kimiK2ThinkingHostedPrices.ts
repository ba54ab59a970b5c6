import type { PriceSourceKey } from "../sources/priceSources.js";
import { kimiK2ThinkingAtMoonshot, kimiK2ThinkingTurboAtMoonshot } from "./moonshotOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of kimi-k2-thinking at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const kimiK2ThinkingHostedPrices = [
  {
    id: "amazon-bedrock/moonshot.kimi-k2-thinking",
    provider: "amazon-bedrock",
    model: "moonshot.kimi-k2-thinking",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2025-12-15",
        inputPerMillion: "0.6",
        outputPerMillion: "2.5",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "azure/kimi-k2-thinking",
    provider: "azure",
    model: "kimi-k2-thinking",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-07-23",
    endedOn: "2026-08-04",
    points: [
      {
        on: "2025-12-15",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/moonshotai/kimi-k2-thinking-maas",
    provider: "google-vertex",
    model: "moonshotai/kimi-k2-thinking-maas",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-01",
        inputPerMillion: "0.6",
        outputPerMillion: "2.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.6",
        outputPerMillion: "2.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-21",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.06",
        outputPerMillion: "2.5",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "models.dev marks the offer as no longer served from 2026-08-04 on, but changed prices of offers that it marks so.",
      },
    ],
  },
  {
    id: "huggingface/moonshotai/Kimi-K2-Thinking",
    provider: "huggingface",
    model: "moonshotai/Kimi-K2-Thinking",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/moonshotai/Kimi-K2-Thinking",
    provider: "io-net",
    model: "moonshotai/Kimi-K2-Thinking",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2025-11-26",
        inputPerMillion: "0.55",
        cachedInputPerMillion: "0.275",
        cacheWritePerMillion: "1.1",
        outputPerMillion: "2.25",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  kimiK2ThinkingTurboAtMoonshot,
  kimiK2ThinkingAtMoonshot,
  {
    id: "novita-ai/moonshotai/kimi-k2-thinking",
    provider: "novita-ai",
    model: "moonshotai/kimi-k2-thinking",
    family: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.6",
        outputPerMillion: "2.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-29",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
