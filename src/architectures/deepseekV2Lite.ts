import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-V2-Lite (DeepSeek, 2024): 15.7 billion parameters, 2.66 billion active. */
export const deepseekV2Lite = {
  id: "deepseek-v2-lite",
  name: "DeepSeek-V2-Lite",
  publisher: "DeepSeek",
  releasedOn: "2024-05-16",
  license: "DeepSeek License",
  huggingFaceIds: [
    "deepseek-ai/DeepSeek-V2-Lite",
    "deepseek-ai/DeepSeek-V2-Lite-Chat",
    "deepseek-ai/DeepSeek-Coder-V2-Lite-Base",
    "deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct",
  ],
  publishedTotalParameters: 15_700_000_000,
  publishedActiveParameters: 2_400_000_000,
  hiddenSize: 2048,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 163_840,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "latent",
        queryHeads: 16,
        queryRank: 0,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 10944, gating: "gated" },
    },
    {
      count: 26,
      attention: {
        kind: "latent",
        queryHeads: 16,
        queryRank: 0,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
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
  provenance: {
    sources: ["published-configurations", "deepseek-inference-configurations", "mlc-llm-presets", "deepseek-v2-paper"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 2.661 billion active per token, 2.451 billion excluding the embedding. The file has positions to 163,840; the publisher states a context of 32K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
