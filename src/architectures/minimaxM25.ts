import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiniMax-M2.5 (MiniMax, 2026): 229 billion parameters, 11.0 billion active. */
export const minimaxM25 = {
  id: "minimax-m2.5",
  name: "MiniMax-M2.5",
  publisher: "MiniMax",
  releasedOn: "2026-02-12",
  license: "Modified MIT",
  huggingFaceIds: ["MiniMaxAI/MiniMax-M2.5", "nvidia/MiniMax-M2.5-NVFP4"],
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
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 11.03 billion active per token, 10.42 billion excluding the embedding. The licence is that of the README and of the release; in March 2026 the publisher's code repository added a MiniMax Model License for the weights and kept the first text for the code.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
