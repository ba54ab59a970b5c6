import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral 7B v0.2 (Mistral AI, 2023): 7.24 billion parameters; without the sliding window of the first version. */
export const mistral7bV02 = {
  id: "mistral-7b-v0.2",
  name: "Mistral 7B v0.2",
  publisher: "Mistral AI",
  releasedOn: "2023-12-11",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mistral-7B-Instruct-v0.2", "mistral-community/Mistral-7B-v0.2"],
  publishedTotalParameters: 7_240_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
