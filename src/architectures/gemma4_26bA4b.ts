import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 4 26B-A4B (Google, 2026): 25.2 billion parameters, 3.82 billion active. */
export const gemma4_26bA4b = {
  id: "gemma-4-26b-a4b",
  name: "Gemma 4 26B-A4B",
  publisher: "Google",
  releasedOn: "2026-04-02",
  license: "Apache-2.0",
  huggingFaceIds: ["google/gemma-4-26B-A4B", "google/gemma-4-26B-A4B-it", "nvidia/Gemma-4-26B-A4B-NVFP4"],
  publishedTotalParameters: 25_200_000_000,
  publishedActiveParameters: 3_800_000_000,
  hiddenSize: 2816,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 25,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 8,
        headSize: 256,
        windowTokens: 1024,
        queryKeyNorm: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 704,
        sharedIntermediateSize: 2112,
        gating: "gated",
        extraParameters: 2944,
      },
      normParameters: 19713,
    },
    {
      count: 5,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 2,
        headSize: 512,
        queryKeyNorm: "per-head",
        keyValueProjection: "shared-cached-apart",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 704,
        sharedIntermediateSize: 2112,
        gating: "gated",
        extraParameters: 2944,
      },
      normParameters: 19713,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "gemma-library-models", "maxtext-models", "vllm-recipes", "gemma-4-card"],
    kind: "vendor-stated",
    conflict:
      "The vision tower is left out. vLLM's recipe states a context of 131,072, and 26 billion parameters, 4 billion of them active.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
