import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 2 1B (Ai2, 2025): 1.48 billion parameters. */
export const olmo2_1b = {
  id: "olmo-2-1b",
  name: "OLMo 2 1B",
  publisher: "Ai2",
  releasedOn: "2025-05-01",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-2-0425-1B", "allenai/OLMo-2-0425-1B-Instruct"],
  publishedTotalParameters: 1_480_000_000,
  hiddenSize: 2048,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "fp32",
  provenance: { sources: ["olmo-training-configurations", "olmo-2-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
