import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-Coder 6.7B (DeepSeek, 2023): 6.74 billion parameters. */
export const deepseekCoder6_7b = {
  id: "deepseek-coder-6.7b",
  name: "DeepSeek-Coder 6.7B",
  publisher: "DeepSeek",
  releasedOn: "2023-11-02",
  license: "DeepSeek License",
  huggingFaceIds: ["deepseek-ai/deepseek-coder-6.7b-base", "deepseek-ai/deepseek-coder-6.7b-instruct"],
  publishedTotalParameters: 6_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 32256,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "deepseek-coder-paper"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 32,000 tokens; the file has 32,256 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
