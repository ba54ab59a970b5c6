import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ling 3.0 tiny (Ant Group, 2026): 7.89 billion parameters. */
export const ling30Tiny = {
  id: "ling-3.0-tiny",
  name: "Ling 3.0 tiny",
  publisher: "Ant Group",
  releasedOn: "2026-08",
  license: "MIT",
  huggingFaceIds: ["inclusionAI/Ling-3.0-tiny"],
  publishedTotalParameters: 7_900_000_000,
  publishedActiveParameters: 1_300_000_000,
  hiddenSize: 1536,
  vocabularySize: 157_184,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 16,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 3_172_496,
      },
      feedForward: { kind: "dense", intermediateSize: 4608, gating: "gated" },
    },
    {
      count: 17,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 16,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 3_172_496,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 128,
      },
    },
    {
      count: 6,
      attention: {
        kind: "latent",
        queryHeads: 16,
        queryRank: 256,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
        outputGate: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 128,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ling-3.0-tiny-configuration"],
    kind: "vendor-stated",
    conflict:
      "The count here is 1.38 billion active per token. The file states a context of 131,072; some hosts offer 262,144.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
