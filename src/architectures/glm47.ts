import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-4.7 (Zhipu AI, 2025): 353 billion parameters, 33.6 billion active. */
export const glm47 = {
  id: "glm-4.7",
  name: "GLM-4.7",
  publisher: "Zhipu AI",
  releasedOn: "2025-12-22",
  license: "MIT",
  huggingFaceIds: ["zai-org/GLM-4.7", "zai-org/GLM-4.7-FP8"],
  publishedTotalParameters: 355_000_000_000,
  publishedActiveParameters: 32_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 151_552,
  embedding: "untied",
  maximumContextTokens: 202_752,
  layerGroups: [
    {
      count: 3,
      attention: {
        kind: "grouped-query",
        queryHeads: 96,
        keyValueHeads: 8,
        headSize: 128,
        bias: "query-key-value",
        queryKeyNorm: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
    {
      count: 89,
      attention: {
        kind: "grouped-query",
        queryHeads: 96,
        keyValueHeads: 8,
        headSize: 128,
        bias: "query-key-value",
        queryKeyNorm: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 160,
        expertsPerToken: 8,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 1536,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 160,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "glm-4.5-report", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 33.63 billion active per token, 32.08 billion excluding embedding and head. The tensors counted here add up to 352.8 billion: 355 billion lies between the counts without and with multi-token prediction. Multi-token prediction is left out. models.dev rounds the context to 204,800.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
