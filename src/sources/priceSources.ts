import type { SourceRecord } from "./sourceRecord.js";

/** Sources of prices: price tables and statistics whose licence lets their figures be passed on. */
export const priceSources = {
  "cottier-electricity-prices": {
    title:
      "B. Cottier et al., The rising costs of training frontier AI models: table of US industrial electricity prices, after the EIA (arXiv:2405.21015; data CC-BY)",
    url: "https://github.com/epoch-research/training-cost-trends/tree/263c40a",
    retrievedOn: "2026-11-22",
  },
  "eia-electric-power-monthly": {
    title:
      "U.S. Energy Information Administration, Electric Power Monthly, table 5.6.A: average price of electricity by sector and state, April 2025 (public domain)",
    url: "https://www.eia.gov/electricity/monthly/epm_table_grapher.php?t=epmt_5_6_a",
    retrievedOn: "2026-11-22",
  },
  "epoch-ai-hardware-prices": {
    title: "Epoch AI, hardware price table (June 2025 snapshot; CC-BY 4.0, Epoch AI)",
    url: "https://github.com/epoch-research/training-cost-trends/tree/263c40a",
    retrievedOn: "2026-11-22",
  },
  "genai-prices": {
    title:
      "genai-prices, prices/data.json and prices/new_data/v2/data.json (July 2025 to August 2026; MIT, Pydantic Services Inc.)",
    url: "https://github.com/pydantic/genai-prices/tree/47df840",
    retrievedOn: "2026-11-25",
  },
  "how-to-scale-your-model-prices": {
    title: "How to Scale Your Model: prices of TPU hours (February 2025; MIT)",
    url: "https://github.com/jax-ml/scaling-book/tree/0819a7d",
    retrievedOn: "2026-11-22",
  },
  "huggingface-tasks-prices": {
    title:
      "@huggingface/tasks 0.21.54, hardware table: approximate list or street prices (29 September 2026; MIT, Hugging Face)",
    url: "https://www.npmjs.com/package/@huggingface/tasks/v/0.21.54",
    retrievedOn: "2026-11-22",
  },
  "karpenter-aws-prices": {
    title: "Karpenter provider for AWS, generated table of on-demand prices (20 July 2026; Apache-2.0)",
    url: "https://github.com/aws/karpenter-provider-aws/blob/1d92708/pkg/providers/pricing/zz_generated.pricing_aws.go",
    retrievedOn: "2026-11-22",
  },
  "karpenter-azure-prices": {
    title: "Karpenter provider for Azure, generated table of on-demand prices (18 June 2026; Apache-2.0)",
    url: "https://github.com/Azure/karpenter-provider-azure/blob/352646f/pkg/providers/pricing/zz_generated.pricing.go",
    retrievedOn: "2026-11-22",
  },
  "karpenter-gcp-prices": {
    title:
      "Karpenter provider for Google Cloud, table of on-demand and spot prices (3 August 2026; Apache-2.0), rounded to five decimals",
    url: "https://github.com/cloudpilot-ai/karpenter-provider-gcp/blob/417f047/pkg/providers/pricing/initial-prices.json",
    retrievedOn: "2026-11-22",
  },
  "litellm-prices": {
    title:
      "LiteLLM, model prices, copy of 5 September 2025 in tokencost: prices of batches (MIT, BerriAI and AgentOps)",
    url: "https://github.com/AgentOps-AI/tokencost/blob/e7f7c19/tokencost/model_prices.json",
    retrievedOn: "2026-11-25",
  },
  "models-dev": {
    title: "models.dev, providers' model files (June 2025 to July 2026; MIT, models.dev)",
    url: "https://github.com/anomalyco/models.dev/tree/f3fc692",
    retrievedOn: "2026-11-25",
  },
} as const satisfies Record<string, SourceRecord>;

/** The key of a source of prices; an entry that names another does not compile. */
export type PriceSourceKey = keyof typeof priceSources;
