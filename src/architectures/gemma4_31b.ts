import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 4 31B (Google, 2026): 30.7 billion parameters. */
export const gemma4_31b = {
  id: "gemma-4-31b",
  name: "Gemma 4 31B",
  publisher: "Google",
  releasedOn: "2026-04-02",
  license: "Apache-2.0",
  huggingFaceIds: ["google/gemma-4-31B", "google/gemma-4-31B-it", "nvidia/Gemma-4-31B-IT-NVFP4"],
  publishedTotalParameters: 30_700_000_000,
  hiddenSize: 5376,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 50,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 16,
        headSize: 256,
        windowTokens: 1024,
        queryKeyNorm: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" },
      normParameters: 21505,
    },
    {
      count: 10,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 4,
        headSize: 512,
        queryKeyNorm: "per-head",
        keyValueProjection: "shared-cached-apart",
      },
      feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" },
      normParameters: 21505,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gemma-library-models", "aiconfigurator-model-configs", "maxtext-models", "vllm-recipes", "gemma-4-card"],
    kind: "vendor-stated",
    conflict: "The vision tower is left out. AIConfigurator keeps the file of NVIDIA's four-bit form.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
