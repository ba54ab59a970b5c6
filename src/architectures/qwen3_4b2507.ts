import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 4B 2507 (Alibaba, 2025): 4.02 billion parameters. */
export const qwen3_4b2507 = {
  id: "qwen3-4b-2507",
  name: "Qwen3 4B 2507",
  publisher: "Alibaba",
  releasedOn: "2025-08-06",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-4B-Instruct-2507",
    "Qwen/Qwen3-4B-Thinking-2507",
    "Qwen/Qwen3-4B-Instruct-2507-FP8",
    "Qwen/Qwen3-4B-Thinking-2507-FP8",
  ],
  publishedTotalParameters: 4_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 9728, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "maxtext-models", "qwen3-report"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
