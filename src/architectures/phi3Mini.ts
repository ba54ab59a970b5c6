import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-3-mini (Microsoft, 2024): 3.82 billion parameters. */
export const phi3Mini = {
  id: "phi-3-mini",
  name: "Phi-3-mini",
  publisher: "Microsoft",
  releasedOn: "2024-04-23",
  license: "MIT",
  huggingFaceIds: ["microsoft/Phi-3-mini-4k-instruct", "microsoft/Phi-3-mini-128k-instruct"],
  publishedTotalParameters: 3_800_000_000,
  hiddenSize: 3072,
  vocabularySize: 32064,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 96 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "nemo-models", "ecologits-models", "phi-3-report"],
    kind: "vendor-stated",
    conflict: "The context is that of the 128k variant; the other has 4,096 and a window of 2,047.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
