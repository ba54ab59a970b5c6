import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 0.5B (Alibaba, 2024): 464 million parameters. */
export const qwen15_0_5b = {
  id: "qwen1.5-0.5b",
  name: "Qwen1.5 0.5B",
  publisher: "Alibaba",
  releasedOn: "2024-02-04",
  license: "Tongyi Qianwen Research License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-0.5B",
    "Qwen/Qwen1.5-0.5B-Chat",
    "Qwen/Qwen1.5-0.5B-Chat-AWQ",
    "Qwen/Qwen1.5-0.5B-Chat-GPTQ-Int4",
    "Qwen/Qwen1.5-0.5B-Chat-GPTQ-Int8",
  ],
  publishedTotalParameters: 500_000_000,
  hiddenSize: 1024,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 64, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 2816, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 464 million: the publisher names it 0.5B. The publisher's repository dates the release a day later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
