import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 3 7B (Ai2, 2025): 7.30 billion parameters. */
export const olmo3_7b = {
  id: "olmo-3-7b",
  name: "OLMo 3 7B",
  publisher: "Ai2",
  releasedOn: "2025-11-20",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/Olmo-3-1025-7B", "allenai/Olmo-3-7B-Instruct", "allenai/Olmo-3-7B-Think"],
  publishedTotalParameters: 7_300_000_000,
  hiddenSize: 4096,
  vocabularySize: 100_278,
  embedding: "untied",
  maximumContextTokens: 65536,
  layerGroups: [
    {
      count: 24,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 32,
        headSize: 128,
        queryKeyNorm: "whole",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "olmo-3-training-scripts", "maxtext-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
