import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-4 15B (NVIDIA, 2024): 15.6 billion parameters. */
export const nemotron4_15b = {
  id: "nemotron-4-15b",
  name: "Nemotron-4 15B",
  publisher: "NVIDIA",
  releasedOn: "2024-02-26",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 15_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 256_000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "plain" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 12288,
  provenance: {
    sources: ["nemo-models", "nemotron-4-15b-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 15.63 billion: the publisher counts 12.5 billion without and 15.6 with embedding and head, and rounds to 15.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
