import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** EXAONE 4.0 32B (LG AI Research, 2025): 32.0 billion parameters. */
export const exaone40_32b = {
  id: "exaone-4.0-32b",
  name: "EXAONE 4.0 32B",
  publisher: "LG AI Research",
  releasedOn: "2025-07-15",
  license: "EXAONE AI Model License Agreement 1.2 - NC",
  huggingFaceIds: ["LGAI-EXAONE/EXAONE-4.0-32B", "LGAI-EXAONE/EXAONE-4.0-32B-FP8", "LGAI-EXAONE/EXAONE-4.0.1-32B"],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 131_072,
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
  provenance: { sources: ["tt-transformers-model-params"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
