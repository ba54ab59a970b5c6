import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 30B-A3B 2507 (Alibaba, 2025): 30.5 billion parameters, 3.35 billion active. */
export const qwen3_30bA3b2507 = {
  id: "qwen3-30b-a3b-2507",
  name: "Qwen3 30B-A3B 2507",
  publisher: "Alibaba",
  releasedOn: "2025-07-30",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-30B-A3B-Instruct-2507",
    "Qwen/Qwen3-30B-A3B-Thinking-2507",
    "Qwen/Qwen3-30B-A3B-Instruct-2507-FP8",
    "Qwen/Qwen3-30B-A3B-Thinking-2507-FP8",
    "Qwen/Qwen3-Coder-30B-A3B-Instruct",
    "Qwen/Qwen3-Coder-30B-A3B-Instruct-FP8",
  ],
  publishedTotalParameters: 30_500_000_000,
  publishedActiveParameters: 3_300_000_000,
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
    sources: ["published-configurations", "litgpt-configs", "aiconfigurator-model-configs", "qwen3-report"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
