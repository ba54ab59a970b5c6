import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** deepseek-v4-flash at DeepSeek: an offer in the list of the maker and in that of the hosts of the model. */
export const deepseekV4FlashAtDeepseek = {
  id: "deepseek/deepseek-v4-flash",
  provider: "deepseek",
  model: "deepseek-v4-flash",
  family: "deepseek-v4-flash",
  currency: "USD",
  endedOn: "2026-09-30",
  supersededBy: "deepseek/deepseek-flash",
  points: [
    {
      on: "2026-04-24",
      inputPerMillion: "0.14",
      cachedInputPerMillion: "0.028",
      outputPerMillion: "0.28",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-05-14",
      inputPerMillion: "0.14",
      cachedInputPerMillion: "0.0028",
      outputPerMillion: "0.28",
      sources: ["genai-prices"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-05-24",
      inputPerMillion: "0.14",
      cachedInputPerMillion: "0.0028",
      outputPerMillion: "0.28",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-07-02",
      inputPerMillion: "0.14",
      cachedInputPerMillion: "0.0028",
      outputPerMillion: "0.28",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-08-17",
      inputPerMillion: "0.22",
      cachedInputPerMillion: "0.007",
      outputPerMillion: "0.66",
      sources: ["genai-prices-0.1.8"],
      kind: "aggregator-stated",
      conflict: "Off-peak price; twice as much on weekdays from 01:00 to 04:00 and 06:00 to 10:00 UTC.",
    },
    {
      on: "2026-09-15",
      inputPerMillion: "0.15",
      cachedInputPerMillion: "0.003",
      outputPerMillion: "0.6",
      sources: ["opencode-models"],
      kind: "aggregator-stated",
      conflict: "Off-peak price; genai-prices still states 0.22, 0.007 and 0.66 on 23 September.",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;

/** deepseek-v4-pro at DeepSeek: an offer in the list of the maker and in that of the hosts of the model. */
export const deepseekV4ProAtDeepseek = {
  id: "deepseek/deepseek-v4-pro",
  provider: "deepseek",
  model: "deepseek-v4-pro",
  family: "deepseek-v4-pro",
  currency: "USD",
  confirmedOn: "2026-09-23",
  points: [
    {
      on: "2026-04-24",
      inputPerMillion: "1.74",
      cachedInputPerMillion: "0.145",
      outputPerMillion: "3.48",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-05-14",
      inputPerMillion: "1.74",
      cachedInputPerMillion: "0.0145",
      outputPerMillion: "3.48",
      sources: ["genai-prices"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-05-24",
      inputPerMillion: "0.435",
      cachedInputPerMillion: "0.003625",
      outputPerMillion: "0.87",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-07-02",
      inputPerMillion: "0.435",
      cachedInputPerMillion: "0.003625",
      outputPerMillion: "0.87",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    },
    {
      on: "2026-08-17",
      inputPerMillion: "0.66",
      cachedInputPerMillion: "0.022",
      outputPerMillion: "1.98",
      sources: ["genai-prices-0.1.8"],
      kind: "aggregator-stated",
      conflict:
        "Off-peak price; twice as much on weekdays from 01:00 to 04:00 and 06:00 to 10:00 UTC. models.dev states the earlier price until the end of September, pi-ai the price of peak hours.",
    },
  ],
} as const satisfies TokenPriceSeries<PriceSourceKey>;
