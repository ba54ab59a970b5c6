import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ling 1T (Ant Group, 2025): 1.00 trillion parameters, 51.1 billion active. */
export const ling1t = {
  id: "ling-1t",
  name: "Ling 1T",
  publisher: "Ant Group",
  releasedOn: "2025-10-09",
  license: "MIT",
  huggingFaceIds: ["inclusionAI/Ling-1T", "inclusionAI/Ring-1T", "inclusionAI/Ling-1T-FP8", "inclusionAI/Ring-1T-FP8"],
  publishedTotalParameters: 1_000_000_000_000,
  publishedActiveParameters: 50_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 157_184,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "gated" },
    },
    {
      count: 76,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 2048,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ling-1t-configuration", "ling-2.0-report"],
    kind: "vendor-stated",
    conflict:
      "The count here is 51.1 billion active per token. The publisher states a context of 32K, which YaRN extends to 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
