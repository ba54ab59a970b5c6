import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** ERNIE 4.5 300B-A47B (Baidu, 2025): 299 billion parameters, 47.9 billion active. */
export const ernie45_300bA47b = {
  id: "ernie-4.5-300b-a47b",
  name: "ERNIE 4.5 300B-A47B",
  publisher: "Baidu",
  releasedOn: "2025-06-30",
  license: "Apache-2.0",
  huggingFaceIds: ["baidu/ERNIE-4.5-300B-A47B-PT", "baidu/ERNIE-4.5-300B-A47B-Base-PT"],
  publishedTotalParameters: 300_000_000_000,
  publishedActiveParameters: 47_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 103_424,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 3,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
    {
      count: 51,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 8,
        expertIntermediateSize: 3584,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 64,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ernie-4.5-300b-configuration"],
    kind: "vendor-stated",
    conflict:
      "One quotation of the file ties the head to the embedding, which would make 0.847 billion less; the published file does not.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
