import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 72B (Alibaba, 2024): 72.7 billion parameters. */
export const qwen25_72b = {
  id: "qwen2.5-72b",
  name: "Qwen2.5 72B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Qwen License",
  huggingFaceIds: [
    "Qwen/Qwen2.5-72B",
    "Qwen/Qwen2.5-72B-Instruct",
    "Qwen/Qwen2.5-72B-Instruct-AWQ",
    "Qwen/Qwen2.5-72B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-72B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Math-72B",
    "Qwen/Qwen2.5-Math-72B-Instruct",
  ],
  publishedTotalParameters: 72_700_000_000,
  hiddenSize: 8192,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 29568, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"],
    kind: "vendor-stated",
    conflict: "The context is that of the base model: the files of the instruct models have 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
