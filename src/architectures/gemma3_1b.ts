import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3 1B (Google, 2025): 1.00 billion parameters. */
export const gemma3_1b = {
  id: "gemma-3-1b",
  name: "Gemma 3 1B",
  publisher: "Google",
  releasedOn: "2025-03-12",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3-1b-it", "google/gemma-3-1b-pt", "google/gemma-3-1b-it-qat-q4_0-unquantized"],
  publishedTotalParameters: 1_000_000_000,
  hiddenSize: 1152,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 22,
      attention: {
        kind: "grouped-query",
        queryHeads: 4,
        keyValueHeads: 1,
        headSize: 256,
        queryKeyNorm: "per-head",
        windowTokens: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 6912, gating: "gated" },
      normParameters: 4608,
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 4, keyValueHeads: 1, headSize: 256, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 6912, gating: "gated" },
      normParameters: 4608,
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["gemma-library-models", "litgpt-configs", "gemma-3-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
