import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Devstral 2 123B (Mistral AI, 2025): 125 billion parameters. */
export const devstral2_123b = {
  id: "devstral-2-123b",
  name: "Devstral 2 123B",
  publisher: "Mistral AI",
  releasedOn: "2025-12-09",
  license: "Modified MIT",
  huggingFaceIds: ["mistralai/Devstral-2-123B-Instruct-2512"],
  publishedTotalParameters: 123_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 88,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "fp8-e4m3",
  provenance: {
    sources: ["tt-transformers-model-params", "mistral-model-overview"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 125 billion: the publisher names it 123B.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
