import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Granite 3.3 2B (IBM, 2025): 2.53 billion parameters. */
export const granite33_2b = {
  id: "granite-3.3-2b",
  name: "Granite 3.3 2B",
  publisher: "IBM",
  releasedOn: "2025-04-16",
  license: "Apache-2.0",
  huggingFaceIds: ["ibm-granite/granite-3.3-2b-instruct", "ibm-granite/granite-3.3-2b-base"],
  publishedTotalParameters: 2_500_000_000,
  hiddenSize: 2048,
  vocabularySize: 49159,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["granite-3.3-2b-configuration"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
