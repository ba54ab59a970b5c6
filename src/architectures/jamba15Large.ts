import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Jamba 1.5 Large (AI21, 2024): 399 billion parameters, 94.1 billion active. */
export const jamba15Large = {
  id: "jamba-1.5-large",
  name: "Jamba 1.5 Large",
  publisher: "AI21",
  releasedOn: "2024-08-22",
  license: "Jamba Open Model License",
  huggingFaceIds: ["ai21labs/AI21-Jamba-1.5-Large", "ai21labs/AI21-Jamba-Large-1.6", "ai21labs/AI21-Jamba-Large-1.7"],
  publishedTotalParameters: 398_000_000_000,
  publishedActiveParameters: 94_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 65536,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 27,
      attention: {
        kind: "state-space",
        heads: 16384,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 512,
        extraParameters: 16928,
      },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
    },
    {
      count: 36,
      attention: {
        kind: "state-space",
        heads: 16384,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 512,
        extraParameters: 16928,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 2,
        expertIntermediateSize: 24576,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
    {
      count: 9,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["genz-model-sets", "jamba-1.5-paper"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
