import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon 180B (TII, 2023): 179 billion parameters. */
export const falcon180b = {
  id: "falcon-180b",
  name: "Falcon 180B",
  publisher: "TII",
  releasedOn: "2023-09-06",
  license: "Falcon-180B TII License",
  huggingFaceIds: ["tiiuae/falcon-180B", "tiiuae/falcon-180B-chat"],
  publishedTotalParameters: 180_000_000_000,
  hiddenSize: 14848,
  vocabularySize: 65024,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 232, keyValueHeads: 8, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 59392, gating: "plain" },
      normParameters: 59392,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 29696,
  provenance: { sources: ["published-configurations", "litgpt-configs", "falcon-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
