import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** SmolLM3 3B (Hugging Face, 2025): 3.08 billion parameters. */
export const smollm3_3b = {
  id: "smollm3-3b",
  name: "SmolLM3 3B",
  publisher: "Hugging Face",
  releasedOn: "2025-07-08",
  license: "Apache-2.0",
  huggingFaceIds: ["HuggingFaceTB/SmolLM3-3B", "HuggingFaceTB/SmolLM3-3B-Base"],
  publishedTotalParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 128_256,
  embedding: "tied",
  maximumContextTokens: 65536,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 4, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["smollm-training-configurations", "transformers-configurations", "smollm3-announcement"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 3.075 billion: the name rounds it. The context is that of the last stage of training.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
