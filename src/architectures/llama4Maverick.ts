import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 4 Maverick 17B 128E (Meta, 2025): 401 billion parameters, 17.2 billion active. */
export const llama4Maverick = {
  id: "llama-4-maverick",
  name: "Llama 4 Maverick 17B 128E",
  publisher: "Meta",
  releasedOn: "2025-04-05",
  license: "Llama 4 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct",
    "meta-llama/Llama-4-Maverick-17B-128E",
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    "nvidia/Llama-4-Maverick-17B-128E-Instruct-FP8",
  ],
  publishedTotalParameters: 400_000_000_000,
  publishedActiveParameters: 17_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 202_048,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, windowTokens: 8192 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
    {
      count: 12,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, windowTokens: 8192 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
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
        experts: 128,
        expertsPerToken: 1,
        expertIntermediateSize: 8192,
        sharedIntermediateSize: 8192,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "llama-4-card"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
