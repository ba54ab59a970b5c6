import type { PriceSourceKey } from "../sources/priceSources.js";
import type { TokenPriceSeries } from "./tokenPriceSeries.js";

/** Token prices of qwen3.6-35b-a3b at the providers that host it, per million tokens, dated to the day on which the source stated them. */
export const qwen36_35bA3bHostedPrices = [
  {
    id: "alibaba/qwen3.6-35b-a3b",
    provider: "alibaba",
    model: "qwen3.6-35b-a3b",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-24",
        inputPerMillion: "0.248",
        outputPerMillion: "1.485",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "deepinfra/Qwen/Qwen3.6-35B-A3B",
    provider: "deepinfra",
    model: "Qwen/Qwen3.6-35B-A3B",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-04-21",
        inputPerMillion: "0.2",
        outputPerMillion: "1",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-06-10",
        inputPerMillion: "0.15",
        outputPerMillion: "0.95",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-07-02",
        inputPerMillion: "0.15",
        outputPerMillion: "0.95",
        sources: ["models-dev"],
        kind: "aggregator-stated",
      },
      {
        on: "2026-08-04",
        inputPerMillion: "0.1",
        outputPerMillion: "0.95",
        sources: ["opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "evroc/Qwen/Qwen3.6-35B-A3B-FP8",
    provider: "evroc",
    model: "Qwen/Qwen3.6-35B-A3B-FP8",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-08-21",
    endedOn: "2026-09-02",
    points: [
      {
        on: "2026-06-24",
        inputPerMillion: "0.345",
        outputPerMillion: "1.38",
        sources: ["models-dev", "opencode-models"],
        kind: "derived",
        conflict: "The host bills in euros; the source states dollars and no rate of conversion.",
      },
    ],
  },
  {
    id: "huggingface/Qwen/Qwen3.6-35B-A3B",
    provider: "huggingface",
    model: "Qwen/Qwen3.6-35B-A3B",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-11-20",
    points: [
      {
        on: "2026-06-22",
        inputPerMillion: "0.15",
        outputPerMillion: "0.95",
        sources: ["models-dev", "pi-ai-models"],
        kind: "aggregator-stated",
      },
    ],
  },
  {
    id: "scaleway/qwen3.6-35b-a3b",
    provider: "scaleway",
    model: "qwen3.6-35b-a3b",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-05-22",
        inputPerMillion: "0.25",
        outputPerMillion: "1.5",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
        conflict: "Scaleway bills in euros; the source gives the same figures as dollars.",
      },
    ],
  },
  {
    id: "siliconflow/Qwen/Qwen3.6-35B-A3B",
    provider: "siliconflow",
    model: "Qwen/Qwen3.6-35B-A3B",
    family: "qwen3.6-35b-a3b",
    currency: "USD",
    confirmedOn: "2026-09-30",
    points: [
      {
        on: "2026-06-13",
        inputPerMillion: "0.2",
        outputPerMillion: "1.6",
        sources: ["models-dev", "opencode-models"],
        kind: "aggregator-stated",
      },
    ],
  },
] as const satisfies readonly TokenPriceSeries<PriceSourceKey>[];
