import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What Mistral's models cost at their maker, a million tokens, from the days on which the source stated it. */
export const mistralTokenPrices = [
  {
    id: "mistral/codestral",
    provider: "mistral",
    model: "codestral",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.3",
        outputPerMillion: "0.9",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/codestral-2508",
    provider: "mistral",
    model: "codestral-2508",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "0.9",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/devstral-2512",
    provider: "mistral",
    model: "devstral-2512",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.4",
        cachedInputPerMillion: "0.04",
        outputPerMillion: "2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/devstral-small",
    provider: "mistral",
    model: "devstral-small",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.06",
        outputPerMillion: "0.12",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/magistral-medium",
    provider: "mistral",
    model: "magistral-medium",
    currency: "USD",
    points: [
      {
        on: "2025-08-12",
        inputPerMillion: "2",
        outputPerMillion: "5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/magistral-small",
    provider: "mistral",
    model: "magistral-small",
    currency: "USD",
    points: [
      {
        on: "2025-08-12",
        inputPerMillion: "0.5",
        outputPerMillion: "1.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/ministral-14b-2512",
    provider: "mistral",
    model: "ministral-14b-2512",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.02",
        outputPerMillion: "0.2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/ministral-3b",
    provider: "mistral",
    model: "ministral-3b",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.04",
        outputPerMillion: "0.04",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/ministral-3b-2512",
    provider: "mistral",
    model: "ministral-3b-2512",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.1",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/ministral-8b",
    provider: "mistral",
    model: "ministral-8b",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.1",
        outputPerMillion: "0.1",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-7b",
    provider: "mistral",
    model: "mistral-7b",
    currency: "USD",
    points: [
      {
        on: "2025-08-12",
        inputPerMillion: "0.25",
        outputPerMillion: "0.25",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-large",
    provider: "mistral",
    model: "mistral-large",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "2",
        outputPerMillion: "6",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
      {
        on: "2025-12-08",
        inputPerMillion: "0.5",
        outputPerMillion: "1.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-large-2512",
    provider: "mistral",
    model: "mistral-large-2512",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.5",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "1.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-medium-3",
    provider: "mistral",
    model: "mistral-medium-3",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-nemo",
    provider: "mistral",
    model: "mistral-nemo",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.15",
        outputPerMillion: "0.15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-saba",
    provider: "mistral",
    model: "mistral-saba",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.2",
        outputPerMillion: "0.6",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-small-24b-instruct-2501",
    provider: "mistral",
    model: "mistral-small-24b-instruct-2501",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.05",
        outputPerMillion: "0.08",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-small-2603",
    provider: "mistral",
    model: "mistral-small-2603",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.15",
        cachedInputPerMillion: "0.015",
        outputPerMillion: "0.6",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-small-3.1-24b-instruct",
    provider: "mistral",
    model: "mistral-small-3.1-24b-instruct",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.351",
        outputPerMillion: "0.555",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-small-3.2-24b-instruct",
    provider: "mistral",
    model: "mistral-small-3.2-24b-instruct",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.075",
        outputPerMillion: "0.2",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-small-latest",
    provider: "mistral",
    model: "mistral-small-latest",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.1",
        outputPerMillion: "0.3",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-03-29",
        inputPerMillion: "0.15",
        outputPerMillion: "0.6",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mixtral-8x22b-instruct",
    provider: "mistral",
    model: "mixtral-8x22b-instruct",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.9",
        outputPerMillion: "0.9",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mixtral-8x7b",
    provider: "mistral",
    model: "mixtral-8x7b",
    currency: "USD",
    points: [
      {
        on: "2025-08-12",
        inputPerMillion: "0.7",
        outputPerMillion: "0.7",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/pixtral-12b",
    provider: "mistral",
    model: "pixtral-12b",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "0.15",
        outputPerMillion: "0.15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/pixtral-large",
    provider: "mistral",
    model: "pixtral-large",
    currency: "USD",
    points: [
      {
        on: "2025-07-11",
        inputPerMillion: "2",
        outputPerMillion: "6",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/voxtral-small-24b-2507",
    provider: "mistral",
    model: "voxtral-small-24b-2507",
    currency: "USD",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "0.1",
        cachedInputPerMillion: "0.01",
        outputPerMillion: "0.3",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-medium-2604",
    provider: "mistral",
    model: "mistral-medium-2604",
    currency: "USD",
    points: [
      {
        on: "2026-04-29",
        inputPerMillion: "1.5",
        outputPerMillion: "7.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "mistral/mistral-medium-2508",
    provider: "mistral",
    model: "mistral-medium-2508",
    currency: "USD",
    points: [
      {
        on: "2025-08-14",
        inputPerMillion: "0.4",
        outputPerMillion: "2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
