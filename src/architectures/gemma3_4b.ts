import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3 4B (Google, 2025): 3.88 billion parameters. */
export const gemma3_4b = {
  id: "gemma-3-4b",
  name: "Gemma 3 4B",
  publisher: "Google",
  releasedOn: "2025-03-12",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3-4b-it", "google/gemma-3-4b-pt", "google/gemma-3-4b-it-qat-q4_0-unquantized"],
  publishedTotalParameters: 4_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 29,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 4,
        headSize: 256,
        queryKeyNorm: "per-head",
        windowTokens: 1024,
      },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 10240,
    },
    {
      count: 5,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 4, headSize: 256, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 10240,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gemma-library-models", "litgpt-configs", "gemma-3-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 3.88 billion: the vision tower is left out. Hugging Face's file pads the embedding to 262,208 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
