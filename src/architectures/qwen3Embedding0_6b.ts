import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 Embedding 0.6B (Alibaba, 2025): 596 million parameters. */
export const qwen3Embedding0_6b = {
  id: "qwen3-embedding-0.6b",
  name: "Qwen3 Embedding 0.6B",
  publisher: "Alibaba",
  releasedOn: "2025-06-05",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-Embedding-0.6B"],
  publishedTotalParameters: 600_000_000,
  hiddenSize: 1024,
  vocabularySize: 151_669,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 3072, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["tt-transformers-model-params"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
