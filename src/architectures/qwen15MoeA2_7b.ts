import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen1.5-MoE-A2.7B (Alibaba, 2024): 14.3 billion parameters, 2.69 billion active. */
export const qwen15MoeA2_7b = {
  id: "qwen1.5-moe-a2.7b",
  name: "Qwen1.5-MoE-A2.7B",
  publisher: "Alibaba",
  releasedOn: "2024-03-28",
  license: "Tongyi Qianwen License",
  huggingFaceIds: ["Qwen/Qwen1.5-MoE-A2.7B", "Qwen/Qwen1.5-MoE-A2.7B-Chat"],
  publishedTotalParameters: 14_300_000_000,
  publishedActiveParameters: 2_700_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128, bias: "query-key-value" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 60,
        expertsPerToken: 4,
        expertIntermediateSize: 1408,
        sharedIntermediateSize: 5632,
        gating: "gated",
        extraParameters: 2048,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "pai-megatron-configurations", "mlc-llm-presets", "qwen1.5-announcement"],
    kind: "vendor-stated",
    conflict:
      "The context is that of the chat model and of the announcement: the file of the base model has 8,192 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
