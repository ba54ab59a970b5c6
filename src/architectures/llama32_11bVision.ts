import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.2 11B Vision (Meta, 2024): 9.78 billion parameters. */
export const llama32_11bVision = {
  id: "llama-3.2-11b-vision",
  name: "Llama 3.2 11B Vision",
  publisher: "Meta",
  releasedOn: "2024-09-25",
  license: "Llama 3.2 Community License",
  huggingFaceIds: ["meta-llama/Llama-3.2-11B-Vision", "meta-llama/Llama-3.2-11B-Vision-Instruct"],
  publishedTotalParameters: 10_600_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 1_744_996_368,
  provenance: {
    sources: ["published-configurations", "llama-3.2-vision-card", "transformers-configurations"],
    kind: "derived",
    conflict:
      "The tensors counted here add up to 9.775 billion: the vision tower is left out. Eight more layers attend to the image only and are skipped for text; their weights and the eight rows of special tokens count as extra parameters.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
