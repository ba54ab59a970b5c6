import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 30B-A3B (Alibaba, 2025): 30.5 billion parameters, 3.35 billion active. */
export const qwen3_30bA3b = {
  id: "qwen3-30b-a3b",
  name: "Qwen3 30B-A3B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-30B-A3B",
    "Qwen/Qwen3-30B-A3B-Base",
    "Qwen/Qwen3-30B-A3B-FP8",
    "nvidia/Qwen3-30B-A3B-FP4",
    "Qwen/Qwen3-30B-A3B-GPTQ-Int4",
  ],
  publishedTotalParameters: 30_500_000_000,
  publishedActiveParameters: 3_300_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
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
    sources: ["aiconfigurator-model-configs", "qwen3-report"],
    kind: "vendor-stated",
    conflict: "The base model has 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
