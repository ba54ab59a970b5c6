import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Small 22B (Mistral AI, 2024): 22.2 billion parameters. */
export const mistralSmall22b = {
  id: "mistral-small-22b",
  name: "Mistral Small 22B",
  publisher: "Mistral AI",
  releasedOn: "2024-09-17",
  license: "Mistral AI Research License",
  huggingFaceIds: ["mistralai/Mistral-Small-Instruct-2409"],
  publishedTotalParameters: 22_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 32768,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 56,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "mistral-model-overview"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
