import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Large 2 (Mistral AI, 2024): 123 billion parameters. */
export const mistralLarge2 = {
  id: "mistral-large-2",
  name: "Mistral Large 2",
  publisher: "Mistral AI",
  releasedOn: "2024-07-24",
  license: "Mistral AI Research License",
  huggingFaceIds: ["mistralai/Mistral-Large-Instruct-2407", "mistralai/Mistral-Large-Instruct-2411"],
  publishedTotalParameters: 123_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 32768,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 88,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "genz-model-sets", "ecologits-models"],
    kind: "vendor-stated",
    conflict:
      "The configuration first allowed 32,768 positions, as LitGPT still does; the publisher corrected it to 131,072.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
