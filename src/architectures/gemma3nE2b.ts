import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3n E2B (Google, 2025): 4.44 billion parameters. */
export const gemma3nE2b = {
  id: "gemma-3n-e2b",
  name: "Gemma 3n E2B",
  publisher: "Google",
  releasedOn: "2025-06-26",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3n-E2B-it", "google/gemma-3n-E2B"],
  publishedTotalParameters: 5_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 262_400,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 16,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        queryKeyNorm: "per-head",
        windowTokens: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
      normParameters: 1_335_376,
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 2, headSize: 256, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
      normParameters: 1_335_376,
    },
    {
      count: 8,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        windowTokens: 512,
        keyValueProjection: "none",
        extraParameters: 256,
      },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
      normParameters: 1_335_376,
    },
    {
      count: 2,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        keyValueProjection: "none",
        extraParameters: 256,
      },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
      normParameters: 1_335_376,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 2_054_160_640,
  provenance: {
    sources: ["published-configurations", "gemma-library-models", "transformers-configurations"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 4.44 billion: vision and audio towers are left out. The publisher calls it 2 billion effective, without the embeddings for each layer. The file has 262,400 rows of vocabulary; the publisher's library has 262,144.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
