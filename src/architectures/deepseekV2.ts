import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-V2 (DeepSeek, 2024): 236 billion parameters, 21.4 billion active. */
export const deepseekV2 = {
  id: "deepseek-v2",
  name: "DeepSeek-V2",
  publisher: "DeepSeek",
  releasedOn: "2024-05-06",
  license: "DeepSeek License",
  huggingFaceIds: [
    "deepseek-ai/DeepSeek-V2",
    "deepseek-ai/DeepSeek-V2-Chat",
    "deepseek-ai/DeepSeek-V2.5",
    "deepseek-ai/DeepSeek-Coder-V2-Base",
    "deepseek-ai/DeepSeek-Coder-V2-Instruct",
  ],
  publishedTotalParameters: 236_000_000_000,
  publishedActiveParameters: 21_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 102_400,
  embedding: "untied",
  maximumContextTokens: 163_840,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
    {
      count: 59,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 160,
        expertsPerToken: 6,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 3072,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "deepseek-inference-configurations", "maxtext-models", "deepseek-v2-paper"],
    kind: "vendor-stated",
    conflict: "The file has positions to 163,840; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
