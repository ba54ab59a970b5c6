import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Small 4 119B (Mistral AI, 2026): 119 billion parameters, 6.63 billion active. */
export const mistralSmall4_119b = {
  id: "mistral-small-4-119b",
  name: "Mistral Small 4 119B",
  publisher: "Mistral AI",
  releasedOn: "2026-03-16",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mistral-Small-4-119B-2603"],
  publishedTotalParameters: 119_000_000_000,
  publishedActiveParameters: 6_500_000_000,
  hiddenSize: 4096,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "latent",
        queryHeads: 32,
        queryRank: 1024,
        keyValueRank: 256,
        noRotaryHeadSize: 64,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 4,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 2048,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "fp8-e4m3",
  provenance: {
    sources: ["tt-metal-mistral-small-4"],
    kind: "aggregator-stated",
    conflict:
      "The count here is 6.63 billion active per token. The vision tower is left out. The file allows 1,048,576 positions; the publisher states a context of 256k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
