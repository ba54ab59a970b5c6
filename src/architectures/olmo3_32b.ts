import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 3 32B (Ai2, 2025): 32.2 billion parameters. */
export const olmo3_32b = {
  id: "olmo-3-32b",
  name: "OLMo 3 32B",
  publisher: "Ai2",
  releasedOn: "2025-11-20",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/Olmo-3-1125-32B", "allenai/Olmo-3-32B-Think", "allenai/Olmo-3.1-32B-Instruct"],
  publishedTotalParameters: 32_200_000_000,
  hiddenSize: 5120,
  vocabularySize: 100_278,
  embedding: "untied",
  maximumContextTokens: 65536,
  layerGroups: [
    {
      count: 48,
      attention: {
        kind: "grouped-query",
        queryHeads: 40,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "whole",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["tt-transformers-model-params", "olmo-3-training-scripts", "maxtext-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
