import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.2 90B Vision (Meta, 2024): 87.7 billion parameters. */
export const llama32_90bVision = {
  id: "llama-3.2-90b-vision",
  name: "Llama 3.2 90B Vision",
  publisher: "Meta",
  releasedOn: "2024-09-25",
  license: "Llama 3.2 Community License",
  huggingFaceIds: ["meta-llama/Llama-3.2-90B-Vision", "meta-llama/Llama-3.2-90B-Vision-Instruct"],
  publishedTotalParameters: 88_800_000_000,
  hiddenSize: 8192,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 17_113_486_376,
  provenance: {
    sources: ["tt-transformers-model-params", "llama-3.2-vision-card", "transformers-configurations"],
    kind: "derived",
    conflict:
      "The tensors counted here add up to 87.67 billion: the vision tower is left out. Twenty more layers attend to the image only and are skipped for text; their weights and the eight rows of special tokens count as extra parameters.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
