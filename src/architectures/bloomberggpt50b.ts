import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** BloombergGPT 50B (Bloomberg, 2023): 50.6 billion parameters. */
export const bloomberggpt50b = {
  id: "bloomberggpt-50b",
  name: "BloombergGPT 50B",
  publisher: "Bloomberg",
  releasedOn: "2023-03-30",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 50_600_000_000,
  hiddenSize: 7680,
  vocabularySize: 131_072,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 70,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 192, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 30720, gating: "plain", bias: "all" },
      normParameters: 30720,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 15360,
  finalNormParameters: 15360,
  provenance: {
    sources: ["bloomberggpt-paper"],
    kind: "derived",
    conflict: "The inner size is four times the hidden size; a norm follows the embedding.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
