import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mixtral 8x7B (Mistral AI, 2023): 46.7 billion parameters, 12.9 billion active. */
export const mixtral8x7b = {
  id: "mixtral-8x7b",
  name: "Mixtral 8x7B",
  publisher: "Mistral AI",
  releasedOn: "2023-12-11",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Mixtral-8x7B-v0.1",
    "mistralai/Mixtral-8x7B-Instruct-v0.1",
    "amd/Mixtral-8x7B-Instruct-v0.1-FP8-KV",
    "neuralmagic/Mixtral-8x7B-Instruct-v0.1-FP8",
  ],
  publishedTotalParameters: 46_700_000_000,
  publishedActiveParameters: 12_900_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 8,
        expertsPerToken: 2,
        expertIntermediateSize: 14336,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "mixtral-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
