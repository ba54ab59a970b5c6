import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 1.5B (Alibaba, 2024): 1.54 billion parameters. */
export const qwen25_1_5b = {
  id: "qwen2.5-1.5b",
  name: "Qwen2.5 1.5B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2.5-1.5B",
    "Qwen/Qwen2.5-1.5B-Instruct",
    "Qwen/Qwen2.5-1.5B-Instruct-AWQ",
    "Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-1.5B",
    "Qwen/Qwen2.5-Coder-1.5B-Instruct",
    "Qwen/Qwen2.5-Math-1.5B",
    "Qwen/Qwen2.5-Math-1.5B-Instruct",
  ],
  publishedTotalParameters: 1_540_000_000,
  hiddenSize: 1536,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 2, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 8960, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"],
    kind: "vendor-stated",
    conflict:
      "The context is that of the base model: the files of the instruct and Coder models have 32,768 positions, those of the Math models 4,096.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
