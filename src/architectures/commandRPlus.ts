import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command R+ (Cohere, 2024): 104 billion parameters. */
export const commandRPlus = {
  id: "command-r-plus",
  name: "Command R+",
  publisher: "Cohere",
  releasedOn: "2024-04-04",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: [
    "CohereForAI/c4ai-command-r-plus",
    "CohereForAI/c4ai-command-r-plus-08-2024",
    "CohereLabs/c4ai-command-r-plus",
    "CohereLabs/c4ai-command-r-plus-08-2024",
  ],
  publishedTotalParameters: 104_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 33792, gating: "gated" },
      normParameters: 12288,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "cohere-model-overview", "ecologits-models"],
    kind: "vendor-stated",
    conflict: "The file has positions to 8,192; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
