import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2 72B (Alibaba, 2024): 72.7 billion parameters. */
export const qwen2_72b = {
  id: "qwen2-72b",
  name: "Qwen2 72B",
  publisher: "Alibaba",
  releasedOn: "2024-06-07",
  license: "Tongyi Qianwen License",
  huggingFaceIds: [
    "Qwen/Qwen2-72B",
    "Qwen/Qwen2-72B-Instruct",
    "Qwen/Qwen2-72B-Instruct-AWQ",
    "Qwen/Qwen2-72B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2-72B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2-Math-72B",
  ],
  publishedTotalParameters: 72_710_000_000,
  hiddenSize: 8192,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 29568, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "qwen2-report", "litgpt-configs"],
    kind: "vendor-stated",
    conflict:
      "The context is that of the base model: the files of the instruct models have 32,768 positions. The publisher's repository dates the release a day earlier than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
