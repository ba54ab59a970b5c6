import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ling flash 2.0 (Ant Group, 2025): 103 billion parameters, 6.15 billion active. */
export const lingFlash20 = {
  id: "ling-flash-2.0",
  name: "Ling flash 2.0",
  publisher: "Ant Group",
  releasedOn: "2025-09-17",
  license: "MIT",
  huggingFaceIds: ["inclusionAI/Ling-flash-2.0", "inclusionAI/Ring-flash-2.0", "inclusionAI/Ling-flash-base-2.0"],
  publishedTotalParameters: 103_000_000_000,
  publishedActiveParameters: 6_100_000_000,
  hiddenSize: 4096,
  vocabularySize: 157_184,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
    {
      count: 31,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ling-flash-2.0-configuration", "ling-2.0-report"],
    kind: "vendor-stated",
    conflict:
      "The count here is 6.15 billion active per token. The publisher states that YaRN extends the context to 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
