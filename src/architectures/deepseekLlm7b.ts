import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek LLM 7B (DeepSeek, 2023): 6.91 billion parameters. */
export const deepseekLlm7b = {
  id: "deepseek-llm-7b",
  name: "DeepSeek LLM 7B",
  publisher: "DeepSeek",
  releasedOn: "2023-11-29",
  license: "DeepSeek License",
  huggingFaceIds: ["deepseek-ai/deepseek-llm-7b-base", "deepseek-ai/deepseek-llm-7b-chat"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 30,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "deepseek-llm-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
