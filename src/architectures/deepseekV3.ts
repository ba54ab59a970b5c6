import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-V3 (DeepSeek, 2024): 671 billion parameters, 37.6 billion active. */
export const deepseekV3 = {
  id: "deepseek-v3",
  name: "DeepSeek-V3",
  publisher: "DeepSeek",
  releasedOn: "2024-12-26",
  license: "DeepSeek License",
  huggingFaceIds: [
    "deepseek-ai/DeepSeek-V3",
    "deepseek-ai/DeepSeek-V3-Base",
    "deepseek-ai/DeepSeek-V3-0324",
    "deepseek-ai/DeepSeek-V3.1",
    "deepseek-ai/DeepSeek-V3.1-Base",
    "deepseek-ai/DeepSeek-V3.1-Terminus",
    "nvidia/DeepSeek-V3-0324-FP4",
    "nvidia/DeepSeek-V3.1-NVFP4",
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
    sources: [
      "aiconfigurator-model-configs",
      "deepseek-inference-configurations",
      "deepseek-v3-weights",
      "deepseek-v3-report",
    ],
    kind: "vendor-stated",
    conflict:
      "The README of the weights gives 36.7 billion active parameters with embedding and head, which fits a count with only one of the two; with both it is 37.55 billion. Counts leave out the multi-token-prediction module. From V3-0324 on the licence is MIT. The file has positions to 163,840; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
