import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-4 (Microsoft, 2024): 14.7 billion parameters. */
export const phi4 = {
  id: "phi-4",
  name: "Phi-4",
  publisher: "Microsoft",
  releasedOn: "2024-12-12",
  license: "MIT",
  huggingFaceIds: [
    "microsoft/phi-4",
    "microsoft/Phi-4-reasoning",
    "microsoft/Phi-4-reasoning-plus",
    "nvidia/Phi-4-reasoning-plus-FP8",
    "nvidia/Phi-4-reasoning-plus-FP4",
  ],
  publishedTotalParameters: 14_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 10, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 17920, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["tt-transformers-model-params", "litgpt-configs", "phi-4-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 14.66 billion: the publisher states 14 billion. The reasoning models have a context of 32,768.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
