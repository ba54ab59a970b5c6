import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 7B (Alibaba, 2024): 7.62 billion parameters. */
export const qwen25_7b = {
  id: "qwen2.5-7b",
  name: "Qwen2.5 7B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2.5-7B",
    "Qwen/Qwen2.5-7B-Instruct",
    "Qwen/Qwen2.5-7B-Instruct-AWQ",
    "Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-7B",
    "Qwen/Qwen2.5-Coder-7B-Instruct",
    "Qwen/Qwen2.5-Math-7B",
    "Qwen/Qwen2.5-Math-7B-Instruct",
  ],
  publishedTotalParameters: 7_610_000_000,
  hiddenSize: 3584,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 28, keyValueHeads: 4, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 18944, gating: "gated" },
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
