import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Kimi K2 Thinking (Moonshot AI, 2025): 1.03 trillion parameters, 32.9 billion active. */
export const kimiK2Thinking = {
  id: "kimi-k2-thinking",
  name: "Kimi K2 Thinking",
  publisher: "Moonshot AI",
  releasedOn: "2025-11-06",
  license: "Modified MIT",
  huggingFaceIds: ["moonshotai/Kimi-K2-Thinking", "nvidia/Kimi-K2-Thinking-NVFP4"],
  publishedTotalParameters: 1_000_000_000_000,
  publishedActiveParameters: 32_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 163_840,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "gated" },
    },
    {
      count: 60,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 384,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 2048,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 384,
      },
    },
  ],
  nativeFormat: "int4-group32",
  provenance: {
    sources: ["slime-model-scripts", "aiconfigurator-model-configs", "vllm-recipes"],
    kind: "aggregator-stated",
    conflict:
      "Counting gives 32.86 billion active per token, 31.69 billion excluding the embedding. The tensors counted here add up to 1.026 trillion: the publisher rounds it to 1 trillion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
