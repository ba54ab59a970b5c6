import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** SmolLM2 1.7B (Hugging Face, 2024): 1.71 billion parameters. */
export const smollm2_1_7b = {
  id: "smollm2-1.7b",
  name: "SmolLM2 1.7B",
  publisher: "Hugging Face",
  releasedOn: "2024-11-01",
  license: "Apache-2.0",
  huggingFaceIds: ["HuggingFaceTB/SmolLM2-1.7B", "HuggingFaceTB/SmolLM2-1.7B-Instruct"],
  publishedTotalParameters: 1_700_000_000,
  hiddenSize: 2048,
  vocabularySize: 49152,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["smollm2-paper", "smollm-training-configurations", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
