import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Aya Expanse 32B (Cohere, 2024): 32.3 billion parameters. */
export const ayaExpanse32b = {
  id: "aya-expanse-32b",
  name: "Aya Expanse 32B",
  publisher: "Cohere",
  releasedOn: "2024-10-24",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: ["CohereForAI/aya-expanse-32b", "CohereLabs/aya-expanse-32b"],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "ecologits-models", "cohere-model-overview"],
    kind: "vendor-stated",
    conflict: "The file has positions to 8,192; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
