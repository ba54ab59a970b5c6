import type { SourceRecord } from "./sourceRecord.js";

/** Price tables and statistics whose licence permits redistribution, and collections of prices cited individually. */
export const priceTableSources = {
  "compute-price-tracker": {
    title: "Compute Price Tracker, snapshots of Prime Intellect's marketplace (October, November 2025; MIT)",
    url: "https://github.com/tugot17/gpu-price-tracker/tree/718a831/data/summary",
    retrievedOn: "2026-11-27",
  },
  "cottier-electricity-prices": {
    title:
      "B. Cottier et al., The rising costs of training frontier AI models: table of US industrial electricity prices, after the EIA (arXiv:2405.21015; data CC-BY)",
    url: "https://github.com/epoch-research/training-cost-trends/blob/263c40a/cost_analysis_standalone.py",
    retrievedOn: "2026-11-28",
  },
  "eia-average-prices-2025": {
    title:
      "U.S. Energy Information Administration, Electricity explained and Electric Power Monthly, table 5.3: average prices of 2025, as public repositories quote them (public domain)",
    url: "https://www.eia.gov/energyexplained/electricity/prices-and-factors-affecting-prices.php",
    retrievedOn: "2026-11-27",
  },
  "eia-electric-power-annual": {
    title:
      "U.S. Energy Information Administration, Electric Power Annual, table 2.4: average prices of 2024, as public repositories quote them (public domain)",
    url: "https://www.eia.gov/electricity/annual/table.php?t=epa_02_04",
    retrievedOn: "2026-11-27",
  },
  "eia-electric-power-monthly": {
    title:
      "U.S. Energy Information Administration, Electric Power Monthly, table 5.6.A: average price of electricity by sector and state, April 2025 (public domain)",
    url: "https://www.eia.gov/electricity/monthly/epm_table_grapher.php?t=epmt_5_6_a",
    retrievedOn: "2026-11-22",
  },
  "epoch-ai-hardware-prices": {
    title: "Epoch AI, hardware price table (June 2025 snapshot; CC-BY 4.0, Epoch AI)",
    url: "https://github.com/epoch-research/training-cost-trends/blob/263c40a/data/Hardware%20prices.csv",
    retrievedOn: "2026-11-22",
  },
  "eurostat-electricity-prices": {
    title: "Eurostat, electricity prices of the first half of 2025 (29 October 2025; CC-BY 4.0, European Union)",
    url: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Electricity_price_statistics",
    retrievedOn: "2026-11-27",
  },
  "eurostat-electricity-prices-2023": {
    title:
      "Eurostat, Electricity price statistics, second half of 2023, revision of 25 April 2024 (CC-BY 4.0, European Union)",
    url: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Electricity_price_statistics&oldid=412280",
    retrievedOn: "2026-11-27",
  },
  "genai-prices": {
    title:
      "genai-prices, prices/data.json and prices/new_data/v2/data.json (June 2025 to August 2026; MIT, Pydantic Services Inc.)",
    url: "https://github.com/pydantic/genai-prices/tree/47df840/prices",
    retrievedOn: "2026-11-25",
  },
  "genai-prices-0.1.8": {
    title: "genai-prices, data of the npm package 0.1.8 (23 September 2026; MIT, Pydantic Services Inc.)",
    url: "https://www.npmjs.com/package/@pydantic/genai-prices/v/0.1.8",
    retrievedOn: "2026-11-28",
  },
  "globalpetrolprices-electricity": {
    title: "GlobalPetrolPrices.com, electricity prices, averages of Q1 and Q2 of 2025 (individual figures cited)",
    url: "https://www.globalpetrolprices.com/electricity_prices/",
    retrievedOn: "2026-11-27",
  },
  "gpu-price-feed": {
    title: "gpu-price-feed, prices from providers' APIs and price pages (23 August 2026; MIT)",
    url: "https://github.com/toolshedlabs-hash/gpu-price-feed/blob/03b0c63/README.md",
    retrievedOn: "2026-11-27",
  },
  "gpu-price-feed-october": {
    title: "gpu-price-feed, history of October 2026: cheapest on-demand price at each provider (3 October 2026; MIT)",
    url: "https://github.com/toolshedlabs-hash/gpu-price-feed/blob/3c41e77/data/history/v2/2026-10.jsonl",
    retrievedOn: "2026-11-28",
  },
  "gpu-price-index": {
    title:
      "GPU Price Index (E. Wyluda), prices collected from the providers' public lists on 10 October 2026 (code MIT; each price cited as its provider's)",
    url: "https://github.com/ewyluda/gpu-price-index/blob/ab49c80/data/observations/2026/2026-10-10.csv",
    retrievedOn: "2026-11-27",
  },
  "how-to-scale-your-model-prices": {
    title: "How to Scale Your Model: prices of TPU hours (February 2025; MIT)",
    url: "https://github.com/jax-ml/scaling-book/blob/0819a7d/applied-inference.md",
    retrievedOn: "2026-11-28",
  },
  "huggingface-tasks-prices": {
    title: "@huggingface/tasks 0.21.54, approximate prices at launch (29 September 2026; MIT, Hugging Face)",
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
    title: "Karpenter provider for Google Cloud, on-demand and spot prices (3 August 2026; Apache-2.0), rounded",
    url: "https://github.com/cloudpilot-ai/karpenter-provider-gcp/blob/417f047/pkg/providers/pricing/initial-prices.json",
    retrievedOn: "2026-11-22",
  },
  "litellm-prices": {
    title:
      "LiteLLM, model prices, copy of 1 September 2025 in tokencost: prices of batches (MIT, BerriAI and AgentOps)",
    url: "https://github.com/AgentOps-AI/tokencost/blob/e7f7c19/tokencost/model_prices.json",
    retrievedOn: "2026-11-25",
  },
  "litellm-prices-2024": {
    title: "LiteLLM, model prices, copy of 25 July 2024 in tokencost (MIT, BerriAI and AgentOps)",
    url: "https://github.com/AgentOps-AI/tokencost/blob/0deb7c4/tokencost/model_prices.json",
    retrievedOn: "2026-11-28",
  },
  "litellm-service-tiers": {
    title: "LiteLLM, model prices, copy of 24 July 2026 in model-price-repo: flex and priority prices (MIT, BerriAI)",
    url: "https://github.com/Wei-Shaw/model-price-repo/blob/f9ff147/model_prices_and_context_window.json",
    retrievedOn: "2026-11-27",
  },
  "models-dev": {
    title: "models.dev, providers' model files (June 2025 to July 2026; MIT, models.dev)",
    url: "https://github.com/anomalyco/models.dev/tree/f3fc692/providers",
    retrievedOn: "2026-11-25",
  },
  "opencode-models": {
    title:
      "models.dev, as shipped in opencode 1.18.4, 1.18.12, 1.18.21, 1.18.26, 1.18.31 and 1.18.34 (23 July, 4 and 21 August, 2, 15 and 30 September 2026; MIT)",
    url: "https://www.npmjs.com/package/opencode-linux-x64/v/1.18.34",
    retrievedOn: "2026-11-28",
  },
  "pi-ai-models": {
    title:
      "pi-ai, model lists generated after models.dev, versions 0.82.0 to 1.6.0 (24 July to 20 November 2026; MIT, M. Zechner)",
    url: "https://www.npmjs.com/package/@earendil-works/pi-ai/v/1.6.0",
    retrievedOn: "2026-11-28",
  },
} as const satisfies Record<string, SourceRecord>;
