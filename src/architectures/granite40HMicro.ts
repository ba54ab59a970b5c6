import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Granite 4.0 H Micro (IBM, 2025): 3.19 billion parameters. */
export const granite40HMicro = {
  id: "granite-4.0-h-micro",
  name: "Granite 4.0 H Micro",
  publisher: "IBM",
  releasedOn: "2025-10-02",
  license: "Apache-2.0",
  huggingFaceIds: ["ibm-granite/granite-4.0-h-micro", "ibm-granite/granite-4.0-h-micro-base"],
  publishedTotalParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 100_352,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "state-space",
        heads: 64,
        headSize: 64,
        stateSize: 128,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 4352,
      },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 3.19 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
