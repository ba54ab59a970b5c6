import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** What tokens of gpt-oss-20b cost at those who host it, a million of them, from the days on which the source stated it. */
export const gptOss20bHostedPrices = [
  {
    id: "amazon-bedrock/openai.gpt-oss-20b",
    provider: "amazon-bedrock",
    model: "openai.gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-06-04",
        inputPerMillion: "0.07",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "amazon-bedrock/openai.gpt-oss-20b-1:0",
    provider: "amazon-bedrock",
    model: "openai.gpt-oss-20b-1:0",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-12-13",
        inputPerMillion: "0.07",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "cloudflare-workers-ai/@cf/openai/gpt-oss-20b",
    provider: "cloudflare-workers-ai",
    model: "@cf/openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-02-03",
        inputPerMillion: "0.2",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "databricks/databricks-gpt-oss-20b",
    provider: "databricks",
    model: "databricks-gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-05-11",
        inputPerMillion: "0.05",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/openai/gpt-oss-20b",
    provider: "deepinfra",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-11-09",
        inputPerMillion: "0.03",
        outputPerMillion: "0.14",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "digitalocean/openai-gpt-oss-20b",
    provider: "digitalocean",
    model: "openai-gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-04-17",
        inputPerMillion: "0.05",
        outputPerMillion: "0.45",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "fireworks-ai/accounts/fireworks/models/gpt-oss-20b",
    provider: "fireworks-ai",
    model: "accounts/fireworks/models/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-09-11",
        inputPerMillion: "0.05",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-22",
        inputPerMillion: "0.07",
        cachedInputPerMillion: "0.035",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "google-vertex/openai/gpt-oss-20b-maas",
    provider: "google-vertex",
    model: "openai/gpt-oss-20b-maas",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-12-09",
        inputPerMillion: "0.07",
        outputPerMillion: "0.25",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "groq/openai/gpt-oss-20b",
    provider: "groq",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-08-05",
        inputPerMillion: "0.1",
        outputPerMillion: "0.5",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-01-04",
        inputPerMillion: "0.075",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-05-27",
        inputPerMillion: "0.075",
        cachedInputPerMillion: "0.0375",
        outputPerMillion: "0.3",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "io-net/openai/gpt-oss-20b",
    provider: "io-net",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-11-29",
        inputPerMillion: "0.03",
        cachedInputPerMillion: "0.015",
        cacheWritePerMillion: "0.06",
        outputPerMillion: "0.14",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "novita-ai/openai/gpt-oss-20b",
    provider: "novita-ai",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-01-07",
        inputPerMillion: "0.04",
        outputPerMillion: "0.15",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "ovhcloud/gpt-oss-20b",
    provider: "ovhcloud",
    model: "gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-11-13",
        inputPerMillion: "0.05",
        outputPerMillion: "0.18",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "siliconflow/openai/gpt-oss-20b",
    provider: "siliconflow",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2025-12-30",
        inputPerMillion: "0.04",
        outputPerMillion: "0.18",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "togetherai/openai/gpt-oss-20b",
    provider: "togetherai",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-06-10",
        inputPerMillion: "0.05",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "wandb/openai/gpt-oss-20b",
    provider: "wandb",
    model: "openai/gpt-oss-20b",
    family: "gpt-oss-20b",
    currency: "USD",
    points: [
      {
        on: "2026-03-12",
        inputPerMillion: "0.05",
        outputPerMillion: "0.2",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
