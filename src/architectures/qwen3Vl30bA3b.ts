import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-VL 30B-A3B (Alibaba, 2025): 30.5 billion parameters, 3.35 billion active. */
export const qwen3Vl30bA3b = {
  id: "qwen3-vl-30b-a3b",
  name: "Qwen3-VL 30B-A3B",
  publisher: "Alibaba",
  releasedOn: "2025-10-04",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-VL-30B-A3B-Instruct",
    "Qwen/Qwen3-VL-30B-A3B-Thinking",
    "Qwen/Qwen3-VL-30B-A3B-Instruct-FP8",
  ],
  publishedTotalParameters: 30_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 768,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict:
      "The language model alone: the vision tower is left out. The count here is 30.5 billion, of which 3.35 billion are active.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
