import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-3.5-mini (Microsoft, 2024): 3.82 billion parameters. */
export const phi35Mini = {
  id: "phi-3.5-mini",
  name: "Phi-3.5-mini",
  publisher: "Microsoft",
  releasedOn: "2024-08-20",
  license: "MIT",
  huggingFaceIds: ["microsoft/Phi-3.5-mini-instruct"],
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
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
