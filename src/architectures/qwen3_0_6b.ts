import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 0.6B (Alibaba, 2025): 596 million parameters. */
export const qwen3_0_6b = {
  id: "qwen3-0.6b",
  name: "Qwen3 0.6B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-0.6B", "Qwen/Qwen3-0.6B-Base", "Qwen/Qwen3-0.6B-FP8", "Qwen/Qwen3-0.6B-GPTQ-Int8"],
  publishedTotalParameters: 600_000_000,
  hiddenSize: 1024,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 3072, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "litgpt-configs", "qwen3-report"],
    kind: "vendor-stated",
    conflict: "The base model has 32,768 positions.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
