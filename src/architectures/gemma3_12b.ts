import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3 12B (Google, 2025): 11.8 billion parameters. */
export const gemma3_12b = {
  id: "gemma-3-12b",
  name: "Gemma 3 12B",
  publisher: "Google",
  releasedOn: "2025-03-12",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3-12b-it", "google/gemma-3-12b-pt", "google/gemma-3-12b-it-qat-q4_0-unquantized"],
  publishedTotalParameters: 12_000_000_000,
  hiddenSize: 3840,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 8,
        headSize: 256,
        queryKeyNorm: "per-head",
        windowTokens: 1024,
      },
      feedForward: { kind: "dense", intermediateSize: 15360, gating: "gated" },
      normParameters: 15360,
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 256, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 15360, gating: "gated" },
      normParameters: 15360,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gemma-library-models", "litgpt-configs", "gemma-3-report"],
    kind: "vendor-stated",
    conflict: "The vision tower is left out. Hugging Face's file pads the embedding to 262,208 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
