import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Jamba 52B (AI21, 2024): 51.6 billion parameters, 12.1 billion active. */
export const jambaMini = {
  id: "jamba-mini",
  name: "Jamba 52B",
  publisher: "AI21",
  releasedOn: "2024-03-28",
  license: "Apache-2.0",
  huggingFaceIds: [
    "ai21labs/Jamba-v0.1",
    "ai21labs/AI21-Jamba-1.5-Mini",
    "ai21labs/AI21-Jamba-Mini-1.6",
    "ai21labs/AI21-Jamba-Mini-1.7",
  ],
  publishedTotalParameters: 52_000_000_000,
  publishedActiveParameters: 12_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 65536,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 12,
      attention: {
        kind: "state-space",
        heads: 8192,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 256,
        extraParameters: 8480,
      },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
    {
      count: 16,
      attention: {
        kind: "state-space",
        heads: 8192,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 256,
        extraParameters: 8480,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 2,
        expertIntermediateSize: 14336,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "jamba-paper"],
    kind: "vendor-stated",
    conflict: "From 1.5 on the licence is the Jamba Open Model License.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
