import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 1.8B (Alibaba, 2024): 1.84 billion parameters. */
export const qwen15_1_8b = {
  id: "qwen1.5-1.8b",
  name: "Qwen1.5 1.8B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen Research License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-1.8B",
    "Qwen/Qwen1.5-1.8B-Chat",
    "Qwen/Qwen1.5-1.8B-Chat-AWQ",
    "Qwen/Qwen1.5-1.8B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-1.8B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 1_800_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 5504, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 1.837 billion: the publisher states 1.8 billion. The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
