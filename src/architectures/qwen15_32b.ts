import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 32B (Alibaba, 2024): 32.5 billion parameters. */
export const qwen15_32b = {
  id: "qwen1.5-32b",
  name: "Qwen1.5 32B",
  publisher: "Alibaba",
  releasedOn: "2024-04-05",
  license: "Tongyi Qianwen Research License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-32B",
    "Qwen/Qwen1.5-32B-Chat",
    "Qwen/Qwen1.5-32B-Chat-AWQ",
    "Qwen/Qwen1.5-32B-Chat-GPTQ-Int4",
  ],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 27392, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict:
      "GenZ has 64 query heads: the configuration has 40. The repository of the chat model names the Tongyi Qianwen License.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
