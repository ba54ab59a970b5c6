import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 7B (Google, 2024): 8.54 billion parameters. */
export const gemma7b = {
  id: "gemma-7b",
  name: "Gemma 7B",
  publisher: "Google",
  releasedOn: "2024-02-21",
  license: "Gemma Terms of Use",
  huggingFaceIds: [
    "google/gemma-7b",
    "google/gemma-7b-it",
    "google/gemma-1.1-7b-it",
    "google/codegemma-7b",
    "google/codegemma-7b-it",
  ],
  publishedTotalParameters: 8_540_000_000,
  hiddenSize: 3072,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "maxtext-models", "ecologits-models", "gemma-report"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
