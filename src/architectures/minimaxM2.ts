import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiniMax-M2 (MiniMax, 2025): 229 billion parameters, 11.0 billion active. */
export const minimaxM2 = {
  id: "minimax-m2",
  name: "MiniMax-M2",
  publisher: "MiniMax",
  releasedOn: "2025-10-27",
  license: "Modified MIT",
  huggingFaceIds: ["MiniMaxAI/MiniMax-M2", "MiniMaxAI/MiniMax-M2.1"],
  publishedTotalParameters: 230_000_000_000,
  publishedActiveParameters: 10_000_000_000,
  hiddenSize: 3072,
  vocabularySize: 200_064,
  embedding: "untied",
  maximumContextTokens: 196_608,
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
    sources: ["published-configurations", "kvcache-blog-models", "vllm-recipes", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 11.03 billion active per token, 10.42 billion excluding the embedding. Read in a copy of the file of M2.1, whose shape is the same. The licence was MIT at first.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
