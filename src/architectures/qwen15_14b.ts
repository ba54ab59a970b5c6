import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 14B (Alibaba, 2024): 14.2 billion parameters. */
export const qwen15_14b = {
  id: "qwen1.5-14b",
  name: "Qwen1.5 14B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-14B",
    "Qwen/Qwen1.5-14B-Chat",
    "Qwen/Qwen1.5-14B-Chat-AWQ",
    "Qwen/Qwen1.5-14B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-14B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 14_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 13696, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict: "The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
