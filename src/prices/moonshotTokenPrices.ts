import type { PriceSourceKey } from "../sources/priceSources.js";
import {
  kimiK2_0905AtMoonshot,
  kimiK2ThinkingAtMoonshot,
  kimiK2ThinkingTurboAtMoonshot,
  kimiK25AtMoonshot,
  kimiK26AtMoonshot,
  kimiK27CodeAtMoonshot,
} from "./moonshotOpenModelOffers.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of Moonshot AI's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const moonshotTokenPrices = [
  {
    id: "moonshotai/kimi-k2-0711-preview",
    provider: "moonshotai",
    model: "kimi-k2-0711-preview",
    currency: "USD",
    endedOn: "2026-05-25",
    supersededBy: "moonshotai/kimi-k2.6",
    points: [
      {
        on: "2025-08-08",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["models-dev", "genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  kimiK2_0905AtMoonshot,
  kimiK2ThinkingAtMoonshot,
  kimiK2ThinkingTurboAtMoonshot,
  {
    id: "moonshotai/kimi-k2-turbo-preview",
    provider: "moonshotai",
    model: "kimi-k2-turbo-preview",
    currency: "USD",
    endedOn: "2026-05-25",
    supersededBy: "moonshotai/kimi-k2.6",
    points: [
      {
        on: "2025-08-08",
        inputPerMillion: "2.4",
        cachedInputPerMillion: "0.6",
        outputPerMillion: "10",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-03-20",
        inputPerMillion: "1.15",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "8",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
        conflict: "models.dev states 2.40 and 10 to July 2026.",
      },
    ],
  },
  kimiK25AtMoonshot,
  kimiK26AtMoonshot,
  kimiK27CodeAtMoonshot,
  {
    id: "moonshotai/kimi-k3",
    provider: "moonshotai",
    model: "kimi-k3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-07-16",
        inputPerMillion: "3",
        cachedInputPerMillion: "0.3",
        outputPerMillion: "15",
        sources: ["genai-prices", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-128k",
    provider: "moonshotai",
    model: "moonshot-v1-128k",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "2",
        outputPerMillion: "5",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-32k",
    provider: "moonshotai",
    model: "moonshot-v1-32k",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "1",
        outputPerMillion: "3",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-8k",
    provider: "moonshotai",
    model: "moonshot-v1-8k",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.2",
        outputPerMillion: "2",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k3.1-pro",
    provider: "moonshotai",
    model: "kimi-k3.1-pro",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-11-02",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "10",
        sources: ["pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
