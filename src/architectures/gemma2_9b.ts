import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gemma 2 9B (Google, 2024): 9.24 billion parameters. */
export const gemma2_9b = {
  id: "gemma-2-9b",
  name: "Gemma 2 9B",
  publisher: "Google",
  releasedOn: "2024-06-27",
  license: "Gemma Terms of Use",
  huggingFaceIds: ["google/gemma-2-9b-it", "google/gemma-2-9b"],
  publishedTotalParameters: 9_240_000_000,
  hiddenSize: 3584,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 21,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 256, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
      normParameters: 14336,
    },
    {
      count: 21,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 8, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
      normParameters: 14336,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs", "ecologits-models", "gemma-2-report"],
    kind: "vendor-stated",
    conflict: "Base checkpoints are stored in FP32, the instruction-tuned ones in BF16.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
