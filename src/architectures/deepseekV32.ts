import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-V3.2 (DeepSeek, 2025): 672 billion parameters, 38.4 billion active. */
export const deepseekV32 = {
  id: "deepseek-v3.2",
  name: "DeepSeek-V3.2",
  publisher: "DeepSeek",
  releasedOn: "2025-12-01",
  license: "MIT",
  huggingFaceIds: [
    "deepseek-ai/DeepSeek-V3.2",
    "deepseek-ai/DeepSeek-V3.2-Exp",
    "deepseek-ai/DeepSeek-V3.2-Speciale",
    "nvidia/DeepSeek-V3.2-NVFP4",
  ],
  publishedTotalParameters: 671_000_000_000,
  publishedActiveParameters: 37_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 129_280,
  embedding: "untied",
  maximumContextTokens: 163_840,
  layerGroups: [
    {
      count: 3,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
        sparse: {
          indexHeads: 64,
          indexHeadSize: 128,
          selectedTokens: 2048,
          parameters: 13_959_424,
          indexKeyBits: 8.25,
        },
      },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "gated" },
    },
    {
      count: 58,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
        sparse: {
          indexHeads: 64,
          indexHeadSize: 128,
          selectedTokens: 2048,
          parameters: 13_959_424,
          indexKeyBits: 8.25,
        },
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 2048,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["aiconfigurator-model-configs", "deepseek-v3.2-inference", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 38.4 billion active per token. The publisher's figure is that of DeepSeek-V3, without the index. Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
