import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** ERNIE 4.5 21B-A3B (Baidu, 2025): 21.8 billion parameters, 3.35 billion active. */
export const ernie45_21bA3b = {
  id: "ernie-4.5-21b-a3b",
  name: "ERNIE 4.5 21B-A3B",
  publisher: "Baidu",
  releasedOn: "2025-06-30",
  license: "Apache-2.0",
  huggingFaceIds: ["baidu/ERNIE-4.5-21B-A3B-PT", "baidu/ERNIE-4.5-21B-A3B-Base-PT", "baidu/ERNIE-4.5-21B-A3B-Thinking"],
  publishedTotalParameters: 21_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 103_424,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 20, keyValueHeads: 4, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
    {
      count: 27,
      attention: { kind: "grouped-query", queryHeads: 20, keyValueHeads: 4, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 6,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 3072,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 64,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ernie-4.5-21b-configuration"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 21.8 billion, of which a token passes through 3.35 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
