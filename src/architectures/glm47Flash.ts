import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-4.7-Flash (Zhipu AI, 2026): 29.9 billion parameters, 3.90 billion active. */
export const glm47Flash = {
  id: "glm-4.7-flash",
  name: "GLM-4.7-Flash",
  publisher: "Zhipu AI",
  releasedOn: "2026-01-19",
  license: "MIT",
  huggingFaceIds: ["zai-org/GLM-4.7-Flash"],
  publishedTotalParameters: 30_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 154_880,
  embedding: "untied",
  maximumContextTokens: 202_752,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "latent",
        queryHeads: 20,
        queryRank: 768,
        keyValueRank: 512,
        noRotaryHeadSize: 192,
        rotaryHeadSize: 64,
        valueHeadSize: 256,
      },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "gated" },
    },
    {
      count: 46,
      attention: {
        kind: "latent",
        queryHeads: 20,
        queryRank: 768,
        keyValueRank: 512,
        noRotaryHeadSize: 192,
        rotaryHeadSize: 64,
        valueHeadSize: 256,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 4,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 1536,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 64,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "slime-model-scripts", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "A token passes through 3.897 billion parameters: the name rounds it down. Multi-token prediction is left out. models.dev rounds the context to 200,000.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
