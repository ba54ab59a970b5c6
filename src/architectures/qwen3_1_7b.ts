import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 1.7B (Alibaba, 2025): 1.72 billion parameters. */
export const qwen3_1_7b = {
  id: "qwen3-1.7b",
  name: "Qwen3 1.7B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-1.7B-Base", "Qwen/Qwen3-1.7B-FP8", "Qwen/Qwen3-1.7B-GPTQ-Int8"],
  publishedTotalParameters: 1_700_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "litgpt-configs", "qwen3-report"],
    kind: "vendor-stated",
    conflict: "The base model has 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
