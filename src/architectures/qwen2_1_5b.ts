import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2 1.5B (Alibaba, 2024): 1.54 billion parameters. */
export const qwen2_1_5b = {
  id: "qwen2-1.5b",
  name: "Qwen2 1.5B",
  publisher: "Alibaba",
  releasedOn: "2024-06-07",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2-1.5B",
    "Qwen/Qwen2-1.5B-Instruct",
    "Qwen/Qwen2-1.5B-Instruct-AWQ",
    "Qwen/Qwen2-1.5B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2-1.5B-Instruct-GPTQ-Int8",
  ],
  publishedTotalParameters: 1_540_000_000,
  hiddenSize: 1536,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 32_768,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 2, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 8960, gating: "gated" },
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
