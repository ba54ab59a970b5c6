import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3 32B (Alibaba, 2025): 32.8 billion parameters. */
export const qwen3_32b = {
  id: "qwen3-32b",
  name: "Qwen3 32B",
  publisher: "Alibaba",
  releasedOn: "2025-04-29",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3-32B", "Qwen/Qwen3-32B-FP8", "Qwen/Qwen3-32B-AWQ", "nvidia/Qwen3-32B-FP4"],
  publishedTotalParameters: 32_800_000_000,
  hiddenSize: 5120,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 25600, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "litgpt-configs", "qwen3-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
