import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2 57B-A14B (Alibaba, 2024): 57.4 billion parameters, 14.2 billion active. */
export const qwen2_57bA14b = {
  id: "qwen2-57b-a14b",
  name: "Qwen2 57B-A14B",
  publisher: "Alibaba",
  releasedOn: "2024-06-07",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen2-57B-A14B", "Qwen/Qwen2-57B-A14B-Instruct", "Qwen/Qwen2-57B-A14B-Instruct-GPTQ-Int4"],
  publishedTotalParameters: 57_410_000_000,
  publishedActiveParameters: 14_000_000_000,
  hiddenSize: 3584,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 28, keyValueHeads: 4, headSize: 128, bias: "query-key-value" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 8,
        expertIntermediateSize: 2560,
        sharedIntermediateSize: 20480,
        gating: "gated",
        extraParameters: 3584,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "tensorrt-llm-qwen-tests", "qwen2-report"],
    kind: "vendor-stated",
    conflict:
      "The context is that of the base model's file: the file of the instruction-tuned model has 32,768 positions, and the publisher states 64K for it. The publisher's repository dates the release a day earlier than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
