import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 4 E2B (Google, 2026): 4.63 billion parameters. */
export const gemma4E2b = {
  id: "gemma-4-e2b",
  name: "Gemma 4 E2B",
  publisher: "Google",
  releasedOn: "2026-04-02",
  license: "Apache-2.0",
  huggingFaceIds: ["google/gemma-4-E2B", "google/gemma-4-E2B-it"],
  publishedTotalParameters: 5_100_000_000,
  hiddenSize: 1536,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 12,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 1,
        headSize: 256,
        windowTokens: 512,
        queryKeyNorm: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
      normParameters: 794_113,
    },
    {
      count: 3,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 1, headSize: 512, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
      normParameters: 794_113,
    },
    {
      count: 16,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 1,
        headSize: 256,
        windowTokens: 512,
        keyValueProjection: "none",
        extraParameters: 256,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
      normParameters: 794_113,
    },
    {
      count: 4,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 1,
        headSize: 512,
        keyValueProjection: "none",
        extraParameters: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
      normParameters: 794_113,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 2_362_573_056,
  provenance: {
    sources: ["gemma-library-models", "maxtext-models", "gemma-4-card"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 4.629 billion: vision and audio towers are left out. The publisher calls it 2.3 billion effective, without the embeddings for each layer.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
