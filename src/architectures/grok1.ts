import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Grok-1 (xAI, 2024): 316 billion parameters, 83.8 billion active. */
export const grok1 = {
  id: "grok-1",
  name: "Grok-1",
  publisher: "xAI",
  releasedOn: "2024-03-17",
  license: "Apache-2.0",
  huggingFaceIds: ["xai-org/grok-1"],
  publishedTotalParameters: 314_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 131_072,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 8,
        expertsPerToken: 2,
        expertIntermediateSize: 32768,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
      normParameters: 24576,
    },
  ],
  nativeFormat: "int8",
  provenance: {
    sources: ["grok-1-readme"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 315.7 billion: the publisher states 314 billion. Published as 8-bit integers.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
