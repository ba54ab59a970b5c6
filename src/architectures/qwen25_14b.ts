import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 14B (Alibaba, 2024): 14.8 billion parameters. */
export const qwen25_14b = {
  id: "qwen2.5-14b",
  name: "Qwen2.5 14B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2.5-14B",
    "Qwen/Qwen2.5-14B-Instruct",
    "Qwen/Qwen2.5-14B-Instruct-AWQ",
    "Qwen/Qwen2.5-14B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-14B",
    "Qwen/Qwen2.5-Coder-14B-Instruct",
  ],
  publishedTotalParameters: 14_700_000_000,
  hiddenSize: 5120,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"],
    kind: "vendor-stated",
    conflict:
      "The context is that of the base model: the files of the instruct and Coder models have 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
