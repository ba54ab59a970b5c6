import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command R (Cohere, 2024): 35.0 billion parameters. */
export const commandR = {
  id: "command-r",
  name: "Command R",
  publisher: "Cohere",
  releasedOn: "2024-03-11",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: ["CohereForAI/c4ai-command-r-v01", "CohereLabs/c4ai-command-r-v01"],
  publishedTotalParameters: 35_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 22528, gating: "gated" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "ome-model-configs", "ecologits-models", "cohere-model-overview"],
    kind: "vendor-stated",
    conflict: "The file has positions to 8,192 and a maximum length of 131,072. OME's copy is abridged and names bf16.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
