import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-Coder 480B-A35B (Alibaba, 2025): 480 billion parameters, 35.5 billion active. */
export const qwen3Coder480bA35b = {
  id: "qwen3-coder-480b-a35b",
  name: "Qwen3-Coder 480B-A35B",
  publisher: "Alibaba",
  releasedOn: "2025-07-22",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-Coder-480B-A35B-Instruct", "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8"],
  publishedTotalParameters: 480_000_000_000,
  publishedActiveParameters: 35_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 62,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 160,
        expertsPerToken: 8,
        expertIntermediateSize: 2560,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "vllm-recipes"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
