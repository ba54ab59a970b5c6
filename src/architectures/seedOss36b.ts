import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Seed-OSS 36B (ByteDance, 2025): 36.2 billion parameters. */
export const seedOss36b = {
  id: "seed-oss-36b",
  name: "Seed-OSS 36B",
  publisher: "ByteDance",
  releasedOn: "2025-08-20",
  license: "Apache-2.0",
  huggingFaceIds: ["ByteDance-Seed/Seed-OSS-36B-Instruct", "ByteDance-Seed/Seed-OSS-36B-Base"],
  publishedTotalParameters: 36_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 155_136,
  embedding: "untied",
  maximumContextTokens: 524_288,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 80, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "seed-oss-readme", "transformers-configurations", "vllm-recipes"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
