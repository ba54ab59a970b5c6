import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek LLM 67B (DeepSeek, 2023): 67.4 billion parameters. */
export const deepseekLlm67b = {
  id: "deepseek-llm-67b",
  name: "DeepSeek LLM 67B",
  publisher: "DeepSeek",
  releasedOn: "2023-11-29",
  license: "DeepSeek License",
  huggingFaceIds: ["deepseek-ai/deepseek-llm-67b-base", "deepseek-ai/deepseek-llm-67b-chat"],
  publishedTotalParameters: 67_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 95,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 22016, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "deepseek-llm-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
