import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 235B-A22B 2507 (Alibaba, 2025): 235 billion parameters, 22.2 billion active. */
export const qwen3_235bA22b2507 = {
  id: "qwen3-235b-a22b-2507",
  name: "Qwen3 235B-A22B 2507",
  publisher: "Alibaba",
  releasedOn: "2025-07-21",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-235B-A22B-Instruct-2507",
    "Qwen/Qwen3-235B-A22B-Thinking-2507",
    "Qwen/Qwen3-235B-A22B-Instruct-2507-FP8",
    "Qwen/Qwen3-235B-A22B-Thinking-2507-FP8",
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
    sources: ["litgpt-configs", "aiconfigurator-model-configs", "qwen3-report"],
    kind: "aggregator-stated",
    conflict: "Sizes are those of the first Qwen3-235B-A22B with a longer context.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
