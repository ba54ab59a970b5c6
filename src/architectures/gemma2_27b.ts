import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 2 27B (Google, 2024): 27.2 billion parameters. */
export const gemma2_27b = {
  id: "gemma-2-27b",
  name: "Gemma 2 27B",
  publisher: "Google",
  releasedOn: "2024-06-27",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-2-27b-it", "google/gemma-2-27b"],
  publishedTotalParameters: 27_230_000_000,
  hiddenSize: 4608,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 23,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 16, headSize: 128, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 36864, gating: "gated" },
      normParameters: 18432,
    },
    {
      count: 23,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 16, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 36864, gating: "gated" },
      normParameters: 18432,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs", "ecologits-models", "gemma-2-report"],
    kind: "vendor-stated",
    conflict: "Base checkpoints are stored in FP32, the instruction-tuned ones in BF16.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
