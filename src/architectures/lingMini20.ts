import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ling mini 2.0 (Ant Group, 2025): 16.3 billion parameters, 1.43 billion active. */
export const lingMini20 = {
  id: "ling-mini-2.0",
  name: "Ling mini 2.0",
  publisher: "Ant Group",
  releasedOn: "2025-09-09",
  license: "MIT",
  huggingFaceIds: ["inclusionAI/Ling-mini-2.0", "inclusionAI/Ring-mini-2.0", "inclusionAI/Ling-mini-base-2.0"],
  publishedTotalParameters: 16_260_000_000,
  publishedActiveParameters: 1_430_000_000,
  hiddenSize: 2048,
  vocabularySize: 157_184,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 5120, gating: "gated" },
    },
    {
      count: 19,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ling-2.0-configuration", "ling-2.0-report"],
    kind: "vendor-stated",
    conflict: "The publisher states that YaRN extends the context to 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
