import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2 0.5B (Alibaba, 2024): 494 million parameters. */
export const qwen2_0_5b = {
  id: "qwen2-0.5b",
  name: "Qwen2 0.5B",
  publisher: "Alibaba",
  releasedOn: "2024-06-07",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2-0.5B",
    "Qwen/Qwen2-0.5B-Instruct",
    "Qwen/Qwen2-0.5B-Instruct-AWQ",
    "Qwen/Qwen2-0.5B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2-0.5B-Instruct-GPTQ-Int8",
  ],
  publishedTotalParameters: 490_000_000,
  hiddenSize: 896,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 32_768,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 14, keyValueHeads: 2, headSize: 64, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 4864, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "qwen2-report"],
    kind: "vendor-stated",
    conflict:
      "The base model's file allows 131,072 positions; the publisher states a context of 32K and has 32,768 in the file of the instruct model. The publisher's repository dates the release a day earlier than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
