import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-3-medium (Microsoft, 2024): 14.0 billion parameters. */
export const phi3Medium = {
  id: "phi-3-medium",
  name: "Phi-3-medium",
  publisher: "Microsoft",
  releasedOn: "2024-05-21",
  license: "MIT",
  huggingFaceIds: ["microsoft/Phi-3-medium-128k-instruct", "microsoft/Phi-3-medium-4k-instruct"],
  publishedTotalParameters: 14_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 32064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 10, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 17920, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "genz-model-sets", "ecologits-models", "phi-3-report"],
    kind: "vendor-stated",
    conflict: "The context is that of the 128k variant; the other has 4,096 and a window of 2,047.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
