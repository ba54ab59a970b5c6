import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2 7B (Alibaba, 2024): 7.62 billion parameters. */
export const qwen2_7b = {
  id: "qwen2-7b",
  name: "Qwen2 7B",
  publisher: "Alibaba",
  releasedOn: "2024-06-07",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2-7B",
    "Qwen/Qwen2-7B-Instruct",
    "Qwen/Qwen2-7B-Instruct-AWQ",
    "Qwen/Qwen2-7B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2-7B-Instruct-GPTQ-Int8",
  ],
  publishedTotalParameters: 7_070_000_000,
  hiddenSize: 3584,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 28, keyValueHeads: 4, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 18944, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "qwen2-report"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 7.616 billion: the announcement states 7.07 billion, which is one matrix of the vocabulary less. The context is that of the base model: the file of the instruct model has 32,768 positions. The publisher's repository dates the release a day earlier than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
