import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 2 2B (Google, 2024): 2.61 billion parameters. */
export const gemma2_2b = {
  id: "gemma-2-2b",
  name: "Gemma 2 2B",
  publisher: "Google",
  releasedOn: "2024-07-31",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-2-2b-it", "google/gemma-2-2b"],
  publishedTotalParameters: 2_610_000_000,
  hiddenSize: 2304,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 13,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 4, headSize: 256, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
      normParameters: 9216,
    },
    {
      count: 13,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 4, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
      normParameters: 9216,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs", "ecologits-models", "gemma-2-report"],
    kind: "vendor-stated",
    conflict: "Base checkpoints are stored in FP32, the instruction-tuned ones in BF16.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
