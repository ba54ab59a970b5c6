import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1-Distill-Qwen-7B (DeepSeek, 2025): 7.62 billion parameters. */
export const deepseekR1DistillQwen7b = {
  id: "deepseek-r1-distill-qwen-7b",
  name: "DeepSeek-R1-Distill-Qwen-7B",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"],
  publishedTotalParameters: 7_620_000_000,
  hiddenSize: 3584,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 28, keyValueHeads: 4, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 18944, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "deepseek-r1-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
