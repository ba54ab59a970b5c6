import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1-Distill-Llama-8B (DeepSeek, 2025): 8.03 billion parameters. */
export const deepseekR1DistillLlama8b = {
  id: "deepseek-r1-distill-llama-8b",
  name: "DeepSeek-R1-Distill-Llama-8B",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B"],
  publishedTotalParameters: 8_030_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "litgpt-configs", "deepseek-r1-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
