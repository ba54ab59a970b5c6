import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Aya 23 35B (Cohere, 2024): 35.0 billion parameters. */
export const aya23_35b = {
  id: "aya-23-35b",
  name: "Aya 23 35B",
  publisher: "Cohere",
  releasedOn: "2024-05-23",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: ["CohereForAI/aya-23-35B", "CohereLabs/aya-23-35B"],
  publishedTotalParameters: 35_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 22528, gating: "gated" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "ecologits-models", "cohere-model-overview"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
