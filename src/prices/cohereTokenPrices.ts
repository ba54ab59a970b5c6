import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of Cohere's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const cohereTokenPrices = [
  {
    id: "cohere/command",
    provider: "cohere",
    model: "command",
    currency: "USD",
    endedOn: "2025-09-15",
    supersededBy: "cohere/command-a",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "1",
        outputPerMillion: "2",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cohere/command-a",
    provider: "cohere",
    model: "command-a",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "2.5",
        outputPerMillion: "10",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cohere/command-r",
    provider: "cohere",
    model: "command-r",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "0.15",
        outputPerMillion: "0.6",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict: "Price of command-r-08-2024; Cohere retired the name command-r on 2025-09-15.",
      },
    ],
  },
  {
    id: "cohere/command-r-plus",
    provider: "cohere",
    model: "command-r-plus",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "2.5",
        outputPerMillion: "10",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict: "Price of command-r-plus-08-2024; Cohere retired the name command-r-plus on 2025-09-15.",
      },
    ],
  },
  {
    id: "cohere/command-r7b",
    provider: "cohere",
    model: "command-r7b",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2025-07-04",
        inputPerMillion: "0.0375",
        outputPerMillion: "0.15",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cohere/command-a-plus-05-2026",
    provider: "cohere",
    model: "command-a-plus-05-2026",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "2.5",
        outputPerMillion: "10",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
