import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeekMoE 16B (DeepSeek, 2024): 16.4 billion parameters, 2.83 billion active. */
export const deepseekMoe16b = {
  id: "deepseek-moe-16b",
  name: "DeepSeekMoE 16B",
  publisher: "DeepSeek",
  releasedOn: "2024-01-11",
  license: "DeepSeek License",
  huggingFaceIds: ["deepseek-ai/deepseek-moe-16b-base", "deepseek-ai/deepseek-moe-16b-chat"],
  publishedTotalParameters: 16_400_000_000,
  publishedActiveParameters: 2_800_000_000,
  hiddenSize: 2048,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 10944, gating: "gated" },
    },
    {
      count: 27,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 6,
        expertIntermediateSize: 1408,
        sharedIntermediateSize: 2816,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "deepseek-moe-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
