import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Moonlight 16B-A3B (Moonshot AI, 2025): 16.0 billion parameters, 2.91 billion active. */
export const moonlight16bA3b = {
  id: "moonlight-16b-a3b",
  name: "Moonlight 16B-A3B",
  publisher: "Moonshot AI",
  releasedOn: "2025-02-22",
  license: "MIT",
  huggingFaceIds: ["moonshotai/Moonlight-16B-A3B", "moonshotai/Moonlight-16B-A3B-Instruct"],
  publishedTotalParameters: 16_000_000_000,
  publishedActiveParameters: 2_240_000_000,
  hiddenSize: 2048,
  vocabularySize: 163_840,
  embedding: "untied",
  maximumContextTokens: 8192,
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
      feedForward: { kind: "dense", intermediateSize: 11264, gating: "gated" },
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
        balancing: "routing-bias",
        extraParameters: 64,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "slime-model-scripts", "moonlight-report"],
    kind: "vendor-stated",
    conflict: "Counting gives 2.915 billion active per token, 2.244 billion excluding embedding and head.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
