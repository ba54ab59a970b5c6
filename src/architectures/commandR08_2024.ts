import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command R 08-2024 (Cohere, 2024): 32.3 billion parameters. */
export const commandR08_2024 = {
  id: "command-r-08-2024",
  name: "Command R 08-2024",
  publisher: "Cohere",
  releasedOn: "2024-08-30",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: ["CohereForAI/c4ai-command-r-08-2024", "CohereLabs/c4ai-command-r-08-2024"],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "gated" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "cohere-model-overview", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
