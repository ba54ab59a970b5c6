import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-VL 4B (Alibaba, 2025): 4.02 billion parameters. */
export const qwen3Vl4b = {
  id: "qwen3-vl-4b",
  name: "Qwen3-VL 4B",
  publisher: "Alibaba",
  releasedOn: "2025-10-15",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-VL-4B-Instruct", "Qwen/Qwen3-VL-4B-Thinking", "Qwen/Qwen3-VL-4B-Instruct-FP8"],
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
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict: "The language model alone: the vision tower is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
