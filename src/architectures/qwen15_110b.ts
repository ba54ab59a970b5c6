import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5 110B (Alibaba, 2024): 111 billion parameters. */
export const qwen15_110b = {
  id: "qwen1.5-110b",
  name: "Qwen1.5 110B",
  publisher: "Alibaba",
  releasedOn: "2024-04-25",
  license: "Tongyi Qianwen License",
  huggingFaceIds: [
    "Qwen/Qwen1.5-110B",
    "Qwen/Qwen1.5-110B-Chat",
    "Qwen/Qwen1.5-110B-Chat-AWQ",
    "Qwen/Qwen1.5-110B-Chat-GPTQ-Int4",
  ],
  publishedTotalParameters: 110_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 49152, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "genz-model-sets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict: "GenZ has 64 key-value heads: the configuration has 8.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
