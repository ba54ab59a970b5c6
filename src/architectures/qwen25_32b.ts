import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 32B (Alibaba, 2024): 32.8 billion parameters. */
export const qwen25_32b = {
  id: "qwen2.5-32b",
  name: "Qwen2.5 32B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2.5-32B",
    "Qwen/Qwen2.5-32B-Instruct",
    "Qwen/Qwen2.5-32B-Instruct-AWQ",
    "Qwen/Qwen2.5-32B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-32B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-32B",
    "Qwen/Qwen2.5-Coder-32B-Instruct",
    "Qwen/QwQ-32B",
    "Qwen/QwQ-32B-Preview",
    "Qwen/QwQ-32B-AWQ",
  ],
  publishedTotalParameters: 32_500_000_000,
  hiddenSize: 5120,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 32.76 billion: the publisher states 32.5 billion. The context is that of the base model: the files of the instruct and Coder models have 32,768 positions, those of QwQ 40,960.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
