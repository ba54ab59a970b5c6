import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiniMax-M1 (MiniMax, 2025): 456 billion parameters, 48.4 billion active. */
export const minimaxM1 = {
  id: "minimax-m1",
  name: "MiniMax-M1",
  publisher: "MiniMax",
  releasedOn: "2025-06-16",
  license: "Apache-2.0",
  huggingFaceIds: [
    "MiniMaxAI/MiniMax-M1-80k",
    "MiniMaxAI/MiniMax-M1-40k",
    "MiniMaxAI/MiniMax-M1-80k-hf",
    "MiniMaxAI/MiniMax-M1-40k-hf",
  ],
  publishedTotalParameters: 456_000_000_000,
  publishedActiveParameters: 45_900_000_000,
  hiddenSize: 6144,
  vocabularySize: 200_064,
  embedding: "untied",
  maximumContextTokens: 1_000_000,
  layerGroups: [
    {
      count: 70,
      attention: {
        kind: "linear",
        keyHeads: 64,
        valueHeads: 64,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 0,
        stateBits: 32,
        update: "decay",
        outputGate: "per-channel",
        extraParameters: 8192,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 2,
        expertIntermediateSize: 9216,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
    {
      count: 10,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 2,
        expertIntermediateSize: 9216,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["minimax-m1-configuration", "minimax-m1-report"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 48.4 billion active per token, 45.94 billion excluding embedding and head. The file allows 10,240,000 positions; the publisher states a context of 1 million.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
