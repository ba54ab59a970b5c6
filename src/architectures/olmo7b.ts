import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 7B (Ai2, 2024): 6.89 billion parameters. */
export const olmo7b = {
  id: "olmo-7b",
  name: "OLMo 7B",
  publisher: "Ai2",
  releasedOn: "2024-02-01",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-7B-hf", "allenai/OLMo-7B", "allenai/OLMo-7B-Instruct-hf"],
  publishedTotalParameters: 6_900_000_000,
  hiddenSize: 4096,
  vocabularySize: 50304,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
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
