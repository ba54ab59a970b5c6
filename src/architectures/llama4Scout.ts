import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 4 Scout 17B 16E (Meta, 2025): 108 billion parameters, 17.2 billion active. */
export const llama4Scout = {
  id: "llama-4-scout",
  name: "Llama 4 Scout 17B 16E",
  publisher: "Meta",
  releasedOn: "2025-04-05",
  license: "Llama 4 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-4-Scout-17B-16E-Instruct",
    "meta-llama/Llama-4-Scout-17B-16E",
    "nvidia/Llama-4-Scout-17B-16E-Instruct-FP8",
    "nvidia/Llama-4-Scout-17B-16E-Instruct-FP4",
    "RedHatAI/Llama-4-Scout-17B-16E-Instruct-FP8-dynamic",
  ],
  publishedTotalParameters: 109_000_000_000,
  publishedActiveParameters: 17_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 202_048,
  embedding: "untied",
  maximumContextTokens: 10_485_760,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, windowTokens: 8192 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 1,
        expertIntermediateSize: 8192,
        sharedIntermediateSize: 8192,
        gating: "gated",
      },
    },
    {
      count: 12,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 1,
        expertIntermediateSize: 8192,
        sharedIntermediateSize: 8192,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "llama-4-card"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 107.8 billion: the vision tower is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
