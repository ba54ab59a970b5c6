import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Granite 3.3 8B (IBM, 2025): 8.17 billion parameters. */
export const granite33_8b = {
  id: "granite-3.3-8b",
  name: "Granite 3.3 8B",
  publisher: "IBM",
  releasedOn: "2025-04-16",
  license: "Apache-2.0",
  huggingFaceIds: ["ibm-granite/granite-3.3-8b-instruct", "ibm-granite/granite-3.3-8b-base"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 49159,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 12800, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["granite-3.3-8b-configuration"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 8.171 billion: the publisher states 8 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
