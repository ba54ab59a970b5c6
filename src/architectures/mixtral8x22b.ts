import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mixtral 8x22B (Mistral AI, 2024): 141 billion parameters, 39.2 billion active. */
export const mixtral8x22b = {
  id: "mixtral-8x22b",
  name: "Mixtral 8x22B",
  publisher: "Mistral AI",
  releasedOn: "2024-04-17",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Mixtral-8x22B-v0.1",
    "mistralai/Mixtral-8x22B-Instruct-v0.1",
    "mistral-community/Mixtral-8x22B-v0.1",
  ],
  publishedTotalParameters: 141_000_000_000,
  publishedActiveParameters: 39_100_000_000,
  hiddenSize: 6144,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 65536,
  layerGroups: [
    {
      count: 56,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 8,
        expertsPerToken: 2,
        expertIntermediateSize: 16384,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
