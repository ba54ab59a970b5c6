import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Kimi K2 (Moonshot AI, 2025): 1.03 trillion parameters, 32.9 billion active. */
export const kimiK2 = {
  id: "kimi-k2",
  name: "Kimi K2",
  publisher: "Moonshot AI",
  releasedOn: "2025-07-11",
  license: "Modified MIT",
  huggingFaceIds: [
    "moonshotai/Kimi-K2-Instruct",
    "moonshotai/Kimi-K2-Base",
    "moonshotai/Kimi-K2-Instruct-0905",
    "nvidia/Kimi-K2-Instruct-NVFP4",
  ],
  publishedTotalParameters: 1_000_000_000_000,
  publishedActiveParameters: 32_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 163_840,
  embedding: "untied",
  maximumContextTokens: 131_072,
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
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 32.86 billion active per token, 31.69 billion excluding the embedding. The publisher rounds 1.03 trillion to 1. The context is that of the first release: Instruct-0905 has 262,144.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
