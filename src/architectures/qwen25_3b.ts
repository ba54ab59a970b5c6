import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 3B (Alibaba, 2024): 3.09 billion parameters. */
export const qwen25_3b = {
  id: "qwen2.5-3b",
  name: "Qwen2.5 3B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Qwen Research License",
  huggingFaceIds: [
    "Qwen/Qwen2.5-3B",
    "Qwen/Qwen2.5-3B-Instruct",
    "Qwen/Qwen2.5-3B-Instruct-AWQ",
    "Qwen/Qwen2.5-3B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-3B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-3B",
    "Qwen/Qwen2.5-Coder-3B-Instruct",
  ],
  publishedTotalParameters: 3_090_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 2, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
