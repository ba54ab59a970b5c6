import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-Coder 33B (DeepSeek, 2023): 33.3 billion parameters. */
export const deepseekCoder33b = {
  id: "deepseek-coder-33b",
  name: "DeepSeek-Coder 33B",
  publisher: "DeepSeek",
  releasedOn: "2023-11-02",
  license: "DeepSeek License",
  huggingFaceIds: ["deepseek-ai/deepseek-coder-33b-base", "deepseek-ai/deepseek-coder-33b-instruct"],
  publishedTotalParameters: 33_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 32256,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 62,
      attention: { kind: "grouped-query", queryHeads: 56, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 19200, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "deepseek-coder-paper"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 32,000 tokens; the file has 32,256 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
