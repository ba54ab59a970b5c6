import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Codestral 22B (Mistral AI, 2024): 22.2 billion parameters. */
export const codestral22b = {
  id: "codestral-22b",
  name: "Codestral 22B",
  publisher: "Mistral AI",
  releasedOn: "2024-05-29",
  license: "Mistral AI Non-Production License",
  huggingFaceIds: ["mistralai/Codestral-22B-v0.1"],
  publishedTotalParameters: 22_200_000_000,
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
  provenance: {
    sources: ["published-configurations", "genz-model-sets", "ecologits-models", "mistral-model-overview"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
