import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 Embedding 8B (Alibaba, 2025): 7.57 billion parameters. */
export const qwen3Embedding8b = {
  id: "qwen3-embedding-8b",
  name: "Qwen3 Embedding 8B",
  publisher: "Alibaba",
  releasedOn: "2025-06-05",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-Embedding-8B"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_665,
  embedding: "tied",
  maximumContextTokens: 32_768,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["tt-transformers-model-params"],
    kind: "vendor-stated",
    conflict:
      "An embedding model has no head: the count here is 7.57 billion, although the file names a head of its own. The file allows 40,960 positions; the publisher states a context of 32k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
