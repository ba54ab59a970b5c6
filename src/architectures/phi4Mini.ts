import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-4-mini (Microsoft, 2025): 3.84 billion parameters. */
export const phi4Mini = {
  id: "phi-4-mini",
  name: "Phi-4-mini",
  publisher: "Microsoft",
  releasedOn: "2025-02-26",
  license: "MIT",
  huggingFaceIds: ["microsoft/Phi-4-mini-instruct", "microsoft/Phi-4-mini-reasoning"],
  publishedTotalParameters: 3_800_000_000,
  hiddenSize: 3072,
  vocabularySize: 200_064,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 24, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
