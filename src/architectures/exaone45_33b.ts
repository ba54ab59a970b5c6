import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** EXAONE 4.5 33B (LG AI Research, 2026): 32.5 billion parameters. */
export const exaone45_33b = {
  id: "exaone-4.5-33b",
  name: "EXAONE 4.5 33B",
  publisher: "LG AI Research",
  releasedOn: "2026-04-09",
  license: "EXAONE AI Model License Agreement 1.2 - NC",
  huggingFaceIds: ["LGAI-EXAONE/EXAONE-4.5-33B"],
  publishedTotalParameters: 33_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 153_600,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 48,
      attention: {
        kind: "grouped-query",
        queryHeads: 40,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "per-head",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 27392, gating: "gated" },
    },
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 27392, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["tt-transformers-model-params", "exaone-4.5-card"],
    kind: "vendor-stated",
    conflict: "The language model alone: the vision tower and the predicting layer are left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
