import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-VL 8B (Alibaba, 2025): 8.19 billion parameters. */
export const qwen3Vl8b = {
  id: "qwen3-vl-8b",
  name: "Qwen3-VL 8B",
  publisher: "Alibaba",
  releasedOn: "2025-10-15",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-VL-8B-Instruct", "Qwen/Qwen3-VL-8B-Thinking", "Qwen/Qwen3-VL-8B-Instruct-FP8"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict: "The language model alone: the vision tower is left out. The count here is 8.19 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
