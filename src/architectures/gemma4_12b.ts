import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 4 12B (Google, 2026): 11.9 billion parameters. */
export const gemma4_12b = {
  id: "gemma-4-12b",
  name: "Gemma 4 12B",
  publisher: "Google",
  releasedOn: "2026-06-03",
  license: "Apache-2.0",
  huggingFaceIds: ["google/gemma-4-12B", "google/gemma-4-12B-it"],
  publishedTotalParameters: 12_000_000_000,
  hiddenSize: 3840,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 40,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 8,
        headSize: 256,
        windowTokens: 1024,
        queryKeyNorm: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 15360, gating: "gated" },
      normParameters: 15361,
    },
    {
      count: 8,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 1,
        headSize: 512,
        queryKeyNorm: "per-head",
        keyValueProjection: "shared-cached-apart",
      },
      feedForward: { kind: "dense", intermediateSize: 15360, gating: "gated" },
      normParameters: 15361,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gemma-4-12b-configuration"],
    kind: "vendor-stated",
    conflict:
      "The quotation dates the release 2026-06-04, reports of the announcement 3 June. The embedders of images and sound are left out; with them the checkpoint has 11.96 billion parameters.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
