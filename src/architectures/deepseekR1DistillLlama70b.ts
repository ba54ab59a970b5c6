import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1-Distill-Llama-70B (DeepSeek, 2025): 70.6 billion parameters. */
export const deepseekR1DistillLlama70b = {
  id: "deepseek-r1-distill-llama-70b",
  name: "DeepSeek-R1-Distill-Llama-70B",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "RedHatAI/DeepSeek-R1-Distill-Llama-70B-FP8-dynamic"],
  publishedTotalParameters: 70_600_000_000,
  hiddenSize: 8192,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "litgpt-configs", "deepseek-r1-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
