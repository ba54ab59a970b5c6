import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of Zhipu AI's models at their publisher, per million tokens, dated to the day on which the source stated them. */
export const zhipuTokenPrices = [
  {
    id: "zhipuai/GLM-4-Air",
    provider: "zhipuai",
    model: "GLM-4-Air",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.069",
        cachedInputPerMillion: "0.034",
        outputPerMillion: "0.069",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4-AirX",
    provider: "zhipuai",
    model: "GLM-4-AirX",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "1.379",
        outputPerMillion: "1.379",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4-Assistant",
    provider: "zhipuai",
    model: "GLM-4-Assistant",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.69",
        outputPerMillion: "0.69",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4-FlashX-250414",
    provider: "zhipuai",
    model: "GLM-4-FlashX-250414",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.014",
        cachedInputPerMillion: "0.007",
        outputPerMillion: "0.014",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4-Long",
    provider: "zhipuai",
    model: "GLM-4-Long",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.138",
        cachedInputPerMillion: "0.069",
        outputPerMillion: "0.138",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4-Plus",
    provider: "zhipuai",
    model: "GLM-4-Plus",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.69",
        cachedInputPerMillion: "0.345",
        outputPerMillion: "0.69",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict: "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4.5-Air",
    provider: "zhipuai",
    model: "GLM-4.5-Air",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.11",
        cachedInputPerMillion: "0.022",
        outputPerMillion: "0.276",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4.7",
    provider: "zhipuai",
    model: "GLM-4.7",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.276",
        cachedInputPerMillion: "0.055",
        outputPerMillion: "1.103",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-4.7-FlashX",
    provider: "zhipuai",
    model: "GLM-4.7-FlashX",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.069",
        cachedInputPerMillion: "0.014",
        outputPerMillion: "0.414",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-5",
    provider: "zhipuai",
    model: "GLM-5",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.552",
        cachedInputPerMillion: "0.138",
        outputPerMillion: "2.483",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-5-Turbo",
    provider: "zhipuai",
    model: "GLM-5-Turbo",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.69",
        cachedInputPerMillion: "0.166",
        outputPerMillion: "3.034",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-5.1",
    provider: "zhipuai",
    model: "GLM-5.1",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-09",
        inputPerMillion: "0.828",
        cachedInputPerMillion: "0.179",
        outputPerMillion: "3.31",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zhipuai/GLM-5.2",
    provider: "zhipuai",
    model: "GLM-5.2",
    currency: "USD",
    confirmedOn: "2026-09-23",
    points: [
      {
        on: "2026-06-23",
        inputPerMillion: "1.103",
        cachedInputPerMillion: "0.276",
        outputPerMillion: "3.862",
        sources: ["genai-prices", "genai-prices-0.1.8"],
        kind: "derived",
        conflict:
          "A price of the Chinese platform in yuan, converted by the collection; Z.ai asks more in dollars. The lowest of several tiers by length.",
      },
    ],
  },
  {
    id: "zai/glm-5.3",
    provider: "zai",
    model: "glm-5.3",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-08-28",
        inputPerMillion: "1.4",
        cachedInputPerMillion: "0.26",
        outputPerMillion: "4.4",
        sources: ["pi-ai-models", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "zai/glm-5.3-flash",
    provider: "zai",
    model: "glm-5.3-flash",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-08-28",
        inputPerMillion: "0.075",
        cachedInputPerMillion: "0.015",
        outputPerMillion: "0.25",
        sources: ["pi-ai-models", "opencode-models"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-09-20",
        inputPerMillion: "0.15",
        cachedInputPerMillion: "0.03",
        outputPerMillion: "0.5",
        sources: ["pi-ai-models", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
