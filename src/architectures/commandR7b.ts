import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command R7B (Cohere, 2024): 8.03 billion parameters. */
export const commandR7b = {
  id: "command-r7b",
  name: "Command R7B",
  publisher: "Cohere",
  releasedOn: "2024-12-13",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: ["CohereForAI/c4ai-command-r7b-12-2024", "CohereLabs/c4ai-command-r7b-12-2024"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 132_096,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
      normParameters: 4096,
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
      normParameters: 4096,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "ecologits-models", "cohere-model-overview", "transformers-configurations"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 8.028 billion: the publisher states 7 billion. The file has positions to 132,096; earlier versions of it have 8,192.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
