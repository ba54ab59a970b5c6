import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What tokens of kimi-k2.7-code cost at those who host it, a million of them, from the days on which the source stated it. */
export const kimiK27CodeHostedPrices = [
  {
    id: "baseten/moonshotai/Kimi-K2.7-Code",
    provider: "baseten",
    model: "moonshotai/Kimi-K2.7-Code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-16",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.16",
        outputPerMillion: "4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/moonshotai/kimi-k2.7-code",
    provider: "cloudflare-workers-ai",
    model: "@cf/moonshotai/kimi-k2.7-code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-12",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.19",
        outputPerMillion: "4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/moonshotai/Kimi-K2.7-Code",
    provider: "deepinfra",
    model: "moonshotai/Kimi-K2.7-Code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-30",
        inputPerMillion: "0.74",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "3.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "fireworks-ai/accounts/fireworks/routers/kimi-k2p7-code-fast",
    provider: "fireworks-ai",
    model: "accounts/fireworks/routers/kimi-k2p7-code-fast",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-17",
        inputPerMillion: "1.9",
        cachedInputPerMillion: "0.38",
        outputPerMillion: "8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "gmicloud/moonshotai/kimi-k2.7-code-highspeed",
    provider: "gmicloud",
    model: "moonshotai/kimi-k2.7-code-highspeed",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-28",
        inputPerMillion: "1.9",
        cachedInputPerMillion: "0.38",
        outputPerMillion: "8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "huggingface/moonshotai/Kimi-K2.7-Code",
    provider: "huggingface",
    model: "moonshotai/Kimi-K2.7-Code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.95",
        outputPerMillion: "4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "inceptron/moonshotai/Kimi-K2.7-Code",
    provider: "inceptron",
    model: "moonshotai/Kimi-K2.7-Code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-27",
        inputPerMillion: "0.75",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "3.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2.7-code-highspeed",
    provider: "moonshotai",
    model: "kimi-k2.7-code-highspeed",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-16",
        inputPerMillion: "1.9",
        cachedInputPerMillion: "0.38",
        outputPerMillion: "8",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "moonshotai/kimi-k2.7-code",
    provider: "moonshotai",
    model: "kimi-k2.7-code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-12",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.19",
        outputPerMillion: "4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/moonshotai/Kimi-K2.7-Code",
    provider: "togetherai",
    model: "moonshotai/Kimi-K2.7-Code",
    family: "kimi-k2.7-code",
    currency: "USD",
    points: [
      {
        on: "2026-06-14",
        inputPerMillion: "0.95",
        cachedInputPerMillion: "0.19",
        outputPerMillion: "4",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
