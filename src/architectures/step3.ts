import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Step-3 (StepFun, 2025): 316 billion parameters, 38.8 billion active. */
export const step3 = {
  id: "step-3",
  name: "Step-3",
  publisher: "StepFun",
  releasedOn: "2025-07-31",
  license: "Apache-2.0",
  huggingFaceIds: ["stepfun-ai/step3", "stepfun-ai/step3-fp8"],
  publishedTotalParameters: 316_000_000_000,
  publishedActiveParameters: 38_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 128_815,
  embedding: "untied",
  maximumContextTokens: 65536,
  layerGroups: [
    {
      count: 5,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 1, headSize: 256, queryRank: 2048 },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "gated" },
    },
    {
      count: 56,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 1, headSize: 256, queryRank: 2048 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 48,
        expertsPerToken: 3,
        expertIntermediateSize: 5120,
        sharedIntermediateSize: 5120,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["step-3-report", "vllm-step3-configuration"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 38.84 billion active per token, 37.92 billion excluding the embedding. The publisher's 321 billion count a vision encoder of 5 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
