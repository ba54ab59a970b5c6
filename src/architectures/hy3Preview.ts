import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Hy3 preview (Tencent, 2026): 295 billion parameters, 20.7 billion active. */
export const hy3Preview = {
  id: "hy3-preview",
  name: "Hy3 preview",
  publisher: "Tencent",
  releasedOn: "2026-04-23",
  license: "Tencent Hy Community License",
  huggingFaceIds: ["tencent/Hy3-preview", "tencent/Hy3-preview-Base"],
  publishedTotalParameters: 295_000_000_000,
  publishedActiveParameters: 21_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 120_832,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 13312, gating: "gated" },
    },
    {
      count: 79,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 192,
        expertsPerToken: 8,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 1536,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 192,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["hy3-configuration"],
    kind: "vendor-stated",
    conflict: "The predicting layer of 3.8 billion is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
