import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-4.5-Air (Zhipu AI, 2025): 107 billion parameters, 13.4 billion active. */
export const glm45Air = {
  id: "glm-4.5-air",
  name: "GLM-4.5-Air",
  publisher: "Zhipu AI",
  releasedOn: "2025-07-28",
  license: "MIT",
  huggingFaceIds: ["zai-org/GLM-4.5-Air", "zai-org/GLM-4.5-Air-Base", "zai-org/GLM-4.5-Air-FP8"],
  publishedTotalParameters: 106_000_000_000,
  publishedActiveParameters: 12_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_552,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 10944, gating: "gated" },
    },
    {
      count: 45,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 1408,
        sharedIntermediateSize: 1408,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 128,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["glm-4.5-report", "slime-model-scripts", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 13.42 billion active per token. Multi-token prediction is left out. The publisher counts active parameters without embedding and head.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
