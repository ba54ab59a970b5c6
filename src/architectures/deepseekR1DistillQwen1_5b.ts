import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1-Distill-Qwen-1.5B (DeepSeek, 2025): 1.78 billion parameters. */
export const deepseekR1DistillQwen1_5b = {
  id: "deepseek-r1-distill-qwen-1.5b",
  name: "DeepSeek-R1-Distill-Qwen-1.5B",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B"],
  publishedTotalParameters: 1_500_000_000,
  hiddenSize: 1536,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 2, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 8960, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "deepseek-r1-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 1.777 billion: the publisher names it after Qwen2.5-Math-1.5B, whose head is its embedding; here the head is a second matrix.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
