import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of Moonshot AI's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const moonshotTokenPrices = [
  {
    id: "moonshotai/kimi-k2-0711-preview",
    provider: "moonshotai",
    model: "kimi-k2-0711-preview",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2-0905-preview",
    provider: "moonshotai",
    model: "kimi-k2-0905-preview",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2-thinking",
    provider: "moonshotai",
    model: "kimi-k2-thinking",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "2.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2-thinking-turbo",
    provider: "moonshotai",
    model: "kimi-k2-thinking-turbo",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "1.15",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "8",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2-turbo-preview",
    provider: "moonshotai",
    model: "kimi-k2-turbo-preview",
    currency: "USD",
    confirmedOn: "2026-08-21",
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
  {
    id: "moonshotai/kimi-k2.5",
    provider: "moonshotai",
    model: "kimi-k2.5",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.1",
        outputPerMillion: "3",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2.6",
    provider: "moonshotai",
    model: "kimi-k2.6",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.16",
        outputPerMillion: "4",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2.7-code",
    provider: "moonshotai",
    model: "kimi-k2.7-code",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.19",
        outputPerMillion: "4",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k3",
    provider: "moonshotai",
    model: "kimi-k3",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-07-16",
        inputPerMillion: "3",
        cachedInputPerMillion: "0.3",
        outputPerMillion: "15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-128k",
    provider: "moonshotai",
    model: "moonshot-v1-128k",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "2",
        outputPerMillion: "5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-32k",
    provider: "moonshotai",
    model: "moonshot-v1-32k",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "1",
        outputPerMillion: "3",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/moonshot-v1-8k",
    provider: "moonshotai",
    model: "moonshot-v1-8k",
    currency: "USD",
    confirmedOn: "2026-08-21",
    points: [
      {
        on: "2026-03-20",
        inputPerMillion: "0.2",
        outputPerMillion: "2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
