import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 4B (Alibaba, 2024): 3.95 billion parameters. */
export const qwen15_4b = {
  id: "qwen1.5-4b",
  name: "Qwen1.5 4B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen Research License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-4B",
    "Qwen/Qwen1.5-4B-Chat",
    "Qwen/Qwen1.5-4B-Chat-AWQ",
    "Qwen/Qwen1.5-4B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-4B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 4_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 20, keyValueHeads: 20, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 6912, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict: "The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
