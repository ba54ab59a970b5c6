import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LFM2 1.2B (Liquid AI, 2025): 1.17 billion parameters. */
export const lfm2_1_2b = {
  id: "lfm2-1.2b",
  name: "LFM2 1.2B",
  publisher: "Liquid AI",
  releasedOn: "2025-07-10",
  license: "LFM Open License v1.0",
  huggingFaceIds: ["LiquidAI/LFM2-1.2B"],
  publishedTotalParameters: 1_170_000_000,
  hiddenSize: 2048,
  vocabularySize: 65536,
  embedding: "tied",
  maximumContextTokens: 128_000,
  layerGroups: [
    {
      count: 10,
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
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
    {
      count: 6,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 64, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "tt-transformers-model-params"],
    kind: "derived",
    conflict:
      "The inner size is two thirds of the 12,288 in the file. A short convolution counts as a linear layer whose state keeps three inputs of 16 bits per channel; its three taps per channel count as extra parameters. The file has positions to 128,000; the card states a context of 32,768.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
