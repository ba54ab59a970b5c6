import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 1B (Ai2, 2024): 1.18 billion parameters. */
export const olmo1b = {
  id: "olmo-1b",
  name: "OLMo 1B",
  publisher: "Ai2",
  releasedOn: "2024-02-01",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-1B-hf", "allenai/OLMo-1B"],
  publishedTotalParameters: 1_180_000_000,
  hiddenSize: 2048,
  vocabularySize: 50304,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
      normParameters: 0,
    },
  ],
  nativeFormat: "fp32",
  finalNormParameters: 0,
  provenance: {
    sources: ["olmo-training-configurations", "published-configurations", "litgpt-configs", "olmo-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
