import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-VL 32B (Alibaba, 2025): 32.8 billion parameters. */
export const qwen3Vl32b = {
  id: "qwen3-vl-32b",
  name: "Qwen3-VL 32B",
  publisher: "Alibaba",
  releasedOn: "2025-10-21",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-VL-32B-Instruct", "Qwen/Qwen3-VL-32B-Thinking", "Qwen/Qwen3-VL-32B-Instruct-FP8"],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 25600, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict: "The language model alone: the vision tower is left out. The count here is 32.8 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
