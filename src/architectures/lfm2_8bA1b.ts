import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LFM2 8B-A1B (Liquid AI, 2025): 8.34 billion parameters, 1.56 billion active. */
export const lfm2_8bA1b = {
  id: "lfm2-8b-a1b",
  name: "LFM2 8B-A1B",
  publisher: "Liquid AI",
  releasedOn: "2025-10-07",
  license: "LFM Open License v1.0",
  huggingFaceIds: ["LiquidAI/LFM2-8B-A1B"],
  publishedTotalParameters: 8_300_000_000,
  publishedActiveParameters: 1_500_000_000,
  hiddenSize: 2048,
  vocabularySize: 65536,
  embedding: "tied",
  maximumContextTokens: 128_000,
  layerGroups: [
    {
      count: 2,
      attention: {
        kind: "linear",
        keyHeads: 2048,
        valueHeads: 2048,
        keyHeadSize: 1,
        valueHeadSize: 1,
        convolutionWidth: 0,
        stateBits: 48,
        update: "decay",
        extraParameters: 6144,
      },
      feedForward: { kind: "dense", intermediateSize: 7168, gating: "gated" },
    },
    {
      count: 6,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 64, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 4,
        expertIntermediateSize: 1792,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 32,
      },
    },
    {
      count: 16,
      attention: {
        kind: "linear",
        keyHeads: 2048,
        valueHeads: 2048,
        keyHeadSize: 1,
        valueHeadSize: 1,
        convolutionWidth: 0,
        stateBits: 48,
        update: "decay",
        extraParameters: 6144,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 4,
        expertIntermediateSize: 1792,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 32,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["lfm2-8b-configuration", "transformers-configurations"],
    kind: "derived",
    conflict:
      "A short convolution counts as a linear layer whose state keeps three inputs of 16 bits per channel; its three taps per channel count as extra parameters. The count here is 1.56 billion active per token. The file has positions to 128,000; the card states a context of 32,768.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
