import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3 27B (Google, 2025): 27.0 billion parameters. */
export const gemma3_27b = {
  id: "gemma-3-27b",
  name: "Gemma 3 27B",
  publisher: "Google",
  releasedOn: "2025-03-12",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3-27b-it", "google/gemma-3-27b-pt", "google/gemma-3-27b-it-qat-q4_0-unquantized"],
  publishedTotalParameters: 27_000_000_000,
  hiddenSize: 5376,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 52,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 16,
        headSize: 128,
        queryKeyNorm: "per-head",
        windowTokens: 1024,
      },
      feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" },
      normParameters: 21504,
    },
    {
      count: 10,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 16, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" },
      normParameters: 21504,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gemma-library-models", "litgpt-configs", "gemma-3-report"],
    kind: "vendor-stated",
    conflict: "The vision tower is left out. Hugging Face's file pads the embedding to 262,208 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
