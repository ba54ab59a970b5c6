import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 2B (Google, 2024): 2.51 billion parameters. */
export const gemma2b = {
  id: "gemma-2b",
  name: "Gemma 2B",
  publisher: "Google",
  releasedOn: "2024-02-21",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-2b", "google/gemma-2b-it", "google/gemma-1.1-2b-it", "google/codegemma-2b"],
  publishedTotalParameters: 2_510_000_000,
  hiddenSize: 2048,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 18,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 1, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "maxtext-models", "ecologits-models", "gemma-report"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
