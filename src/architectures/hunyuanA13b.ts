import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Hunyuan A13B (Tencent, 2025): 80.4 billion parameters, 12.7 billion active. */
export const hunyuanA13b = {
  id: "hunyuan-a13b",
  name: "Hunyuan A13B",
  publisher: "Tencent",
  releasedOn: "2025-06-27",
  license: "Tencent Hunyuan Community License",
  huggingFaceIds: [
    "tencent/Hunyuan-A13B-Instruct",
    "tencent/Hunyuan-A13B-Pretrain",
    "tencent/Hunyuan-A13B-Instruct-FP8",
    "tencent/Hunyuan-A13B-Instruct-GPTQ-Int4",
  ],
  publishedTotalParameters: 80_000_000_000,
  publishedActiveParameters: 13_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_167,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 64,
        expertsPerToken: 8,
        expertIntermediateSize: 3072,
        sharedIntermediateSize: 3072,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "hunyuan-a13b-report"],
    kind: "vendor-stated",
    conflict:
      "The file allows 32,768 positions; the report states 256K. The count here is 12.7 billion active per token.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
