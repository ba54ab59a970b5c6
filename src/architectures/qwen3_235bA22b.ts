import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 235B-A22B (Alibaba, 2025): 235 billion parameters, 22.2 billion active. */
export const qwen3_235bA22b = {
  id: "qwen3-235b-a22b",
  name: "Qwen3 235B-A22B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-235B-A22B",
    "Qwen/Qwen3-235B-A22B-FP8",
    "nvidia/Qwen3-235B-A22B-FP8",
    "nvidia/Qwen3-235B-A22B-FP4",
    "nvidia/Qwen3-235B-A22B-NVFP4",
    "Qwen/Qwen3-235B-A22B-GPTQ-Int4",
  ],
  publishedTotalParameters: 235_000_000_000,
  publishedActiveParameters: 22_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
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
  provenance: { sources: ["aiconfigurator-model-configs", "qwen3-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
