import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-VL 235B-A22B (Alibaba, 2025): 235 billion parameters, 22.2 billion active. */
export const qwen3Vl235bA22b = {
  id: "qwen3-vl-235b-a22b",
  name: "Qwen3-VL 235B-A22B",
  publisher: "Alibaba",
  releasedOn: "2025-09-23",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-VL-235B-A22B-Instruct",
    "Qwen/Qwen3-VL-235B-A22B-Thinking",
    "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8",
  ],
  publishedTotalParameters: 235_000_000_000,
  publishedActiveParameters: 22_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 94,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict: "The language model alone: the vision tower is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
