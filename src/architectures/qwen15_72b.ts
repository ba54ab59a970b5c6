import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 72B (Alibaba, 2024): 72.3 billion parameters. */
export const qwen15_72b = {
  id: "qwen1.5-72b",
  name: "Qwen1.5 72B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-72B",
    "Qwen/Qwen1.5-72B-Chat",
    "Qwen/Qwen1.5-72B-Chat-AWQ",
    "Qwen/Qwen1.5-72B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-72B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 72_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict: "The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
