import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Granite 4.0 H Tiny (IBM, 2025): 6.94 billion parameters, 1.47 billion active. */
export const granite40HTiny = {
  id: "granite-4.0-h-tiny",
  name: "Granite 4.0 H Tiny",
  publisher: "IBM",
  releasedOn: "2025-10-02",
  license: "Apache-2.0",
  huggingFaceIds: ["ibm-granite/granite-4.0-h-tiny", "ibm-granite/granite-4.0-h-tiny-base"],
  publishedTotalParameters: 7_000_000_000,
  publishedActiveParameters: 1_000_000_000,
  hiddenSize: 1536,
  vocabularySize: 100_352,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "state-space",
        heads: 48,
        headSize: 64,
        stateSize: 128,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 3328,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 6,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 1024,
        gating: "gated",
      },
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 4, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 6,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 1024,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["granite-4.0-h-tiny-configuration"],
    kind: "vendor-stated",
    conflict: "The count here is 1.47 billion active per token, the embedding included.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
