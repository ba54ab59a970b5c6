import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Granite 4.0 H Small (IBM, 2025): 32.2 billion parameters, 8.80 billion active. */
export const granite40HSmall = {
  id: "granite-4.0-h-small",
  name: "Granite 4.0 H Small",
  publisher: "IBM",
  releasedOn: "2025-10-02",
  license: "Apache-2.0",
  huggingFaceIds: [
    "ibm-granite/granite-4.0-h-small",
    "ibm-granite/granite-4.0-h-small-base",
    "ibm-granite/granite-4.0-h-small-FP8",
  ],
  publishedTotalParameters: 32_000_000_000,
  publishedActiveParameters: 9_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 100_352,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "state-space",
        heads: 128,
        headSize: 64,
        stateSize: 128,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 8448,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 72,
        expertsPerToken: 10,
        expertIntermediateSize: 768,
        sharedIntermediateSize: 1536,
        gating: "gated",
      },
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 72,
        expertsPerToken: 10,
        expertIntermediateSize: 768,
        sharedIntermediateSize: 1536,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["granite-4.0-h-small-configuration"],
    kind: "vendor-stated",
    conflict: "The count here is 8.80 billion active per token.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
