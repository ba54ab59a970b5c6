import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 3 270M (Google, 2025): 268 million parameters. */
export const gemma3_270m = {
  id: "gemma-3-270m",
  name: "Gemma 3 270M",
  publisher: "Google",
  releasedOn: "2025-08-14",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-3-270m-it", "google/gemma-3-270m", "google/gemma-3-270m-it-qat-q4_0-unquantized"],
  publishedTotalParameters: 270_000_000,
  hiddenSize: 640,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 15,
      attention: {
        kind: "grouped-query",
        queryHeads: 4,
        keyValueHeads: 1,
        headSize: 256,
        queryKeyNorm: "per-head",
        windowTokens: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 2048, gating: "gated" },
      normParameters: 2560,
    },
    {
      count: 3,
      attention: { kind: "grouped-query", queryHeads: 4, keyValueHeads: 1, headSize: 256, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 2048, gating: "gated" },
      normParameters: 2560,
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "gemma-library-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
