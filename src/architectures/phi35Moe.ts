import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-3.5-MoE (Microsoft, 2024): 41.9 billion parameters, 6.64 billion active. */
export const phi35Moe = {
  id: "phi-3.5-moe",
  name: "Phi-3.5-MoE",
  publisher: "Microsoft",
  releasedOn: "2024-08-20",
  license: "MIT",
  huggingFaceIds: ["microsoft/Phi-3.5-MoE-instruct"],
  publishedTotalParameters: 42_000_000_000,
  publishedActiveParameters: 6_600_000_000,
  hiddenSize: 4096,
  vocabularySize: 32064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, bias: "all" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 2,
        expertIntermediateSize: 6400,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
      normParameters: 16384,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 32064,
  finalNormParameters: 8192,
  provenance: { sources: ["published-configurations", "genz-model-sets", "phi-3-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
