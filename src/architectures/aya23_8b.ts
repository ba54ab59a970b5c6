import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Aya 23 8B (Cohere, 2024): 8.03 billion parameters. */
export const aya23_8b = {
  id: "aya-23-8b",
  name: "Aya 23 8B",
  publisher: "Cohere",
  releasedOn: "2024-05-23",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: [
    "CohereForAI/aya-23-8B",
    "CohereLabs/aya-23-8B",
    "CohereForAI/aya-expanse-8b",
    "CohereLabs/aya-expanse-8b",
  ],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
      normParameters: 4096,
    },
  ],
  nativeFormat: "fp16",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "ecologits-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
