import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMoE 1B-7B (Ai2, 2024): 6.92 billion parameters, 1.28 billion active. */
export const olmoe1b7b = {
  id: "olmoe-1b-7b",
  name: "OLMoE 1B-7B",
  publisher: "Ai2",
  releasedOn: "2024-09-03",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMoE-1B-7B-0924", "allenai/OLMoE-1B-7B-0924-Instruct", "allenai/OLMoE-1B-7B-0125"],
  publishedTotalParameters: 6_900_000_000,
  publishedActiveParameters: 1_300_000_000,
  hiddenSize: 2048,
  vocabularySize: 50304,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128, queryKeyNorm: "whole" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["olmoe-training-configuration", "published-configurations", "olmoe-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
