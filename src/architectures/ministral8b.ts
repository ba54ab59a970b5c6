import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ministral 8B (Mistral AI, 2024): 8.02 billion parameters. */
export const ministral8b = {
  id: "ministral-8b",
  name: "Ministral 8B",
  publisher: "Mistral AI",
  releasedOn: "2024-10-16",
  license: "Mistral AI Research License",
  huggingFaceIds: ["mistralai/Ministral-8B-Instruct-2410"],
  publishedTotalParameters: 8_020_000_000,
  hiddenSize: 4096,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "ecologits-models"],
    kind: "vendor-stated",
    conflict:
      "The published file allows 32,768 positions and gives every layer a window as long as that; the publisher states a context of 128k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
