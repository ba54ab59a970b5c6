import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 7B (Alibaba, 2024): 7.72 billion parameters. */
export const qwen15_7b = {
  id: "qwen1.5-7b",
  name: "Qwen1.5 7B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-7B",
    "Qwen/Qwen1.5-7B-Chat",
    "Qwen/Qwen1.5-7B-Chat-AWQ",
    "Qwen/Qwen1.5-7B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-7B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 7_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict: "The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
