import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 14B (Alibaba, 2025): 14.8 billion parameters. */
export const qwen3_14b = {
  id: "qwen3-14b",
  name: "Qwen3 14B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-14B", "Qwen/Qwen3-14B-Base", "Qwen/Qwen3-14B-FP8", "Qwen/Qwen3-14B-AWQ"],
  publishedTotalParameters: 14_800_000_000,
  hiddenSize: 5120,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 17408, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "maxtext-models", "qwen3-report"],
    kind: "vendor-stated",
    conflict: "The base model has 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
