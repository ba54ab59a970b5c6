import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1-Distill-Qwen-32B (DeepSeek, 2025): 32.8 billion parameters. */
export const deepseekR1DistillQwen32b = {
  id: "deepseek-r1-distill-qwen-32b",
  name: "DeepSeek-R1-Distill-Qwen-32B",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"],
  publishedTotalParameters: 32_800_000_000,
  hiddenSize: 5120,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "deepseek-r1-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
