import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 4 E4B (Google, 2026): 7.46 billion parameters. */
export const gemma4E4b = {
  id: "gemma-4-e4b",
  name: "Gemma 4 E4B",
  publisher: "Google",
  releasedOn: "2026-04-02",
  license: "Apache-2.0",
  huggingFaceIds: ["google/gemma-4-E4B", "google/gemma-4-E4B-it"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 20,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        windowTokens: 512,
        queryKeyNorm: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 1_323_521,
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 2, headSize: 512, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 1_323_521,
    },
    {
      count: 15,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        windowTokens: 512,
        keyValueProjection: "none",
        extraParameters: 256,
      },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 1_323_521,
    },
    {
      count: 3,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 512,
        keyValueProjection: "none",
        extraParameters: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
      normParameters: 1_323_521,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 2_846_097_664,
  provenance: {
    sources: ["gemma-library-models", "maxtext-models", "gemma-4-card"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 7.463 billion: vision and audio towers are left out. The publisher calls it 4.5 billion effective, without the embeddings for each layer.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
