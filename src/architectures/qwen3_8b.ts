import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 8B (Alibaba, 2025): 8.19 billion parameters. */
export const qwen3_8b = {
  id: "qwen3-8b",
  name: "Qwen3 8B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-8B", "Qwen/Qwen3-8B-Base", "Qwen/Qwen3-8B-FP8", "Qwen/Qwen3-8B-AWQ"],
  publishedTotalParameters: 8_200_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "litgpt-configs", "qwen3-report"],
    kind: "vendor-stated",
    conflict: "The base model has 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
