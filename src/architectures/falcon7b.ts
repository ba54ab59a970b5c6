import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon 7B (TII, 2023): 6.92 billion parameters. */
export const falcon7b = {
  id: "falcon-7b",
  name: "Falcon 7B",
  publisher: "TII",
  releasedOn: "2023-05",
  license: "Apache-2.0",
  huggingFaceIds: ["tiiuae/falcon-7b", "tiiuae/falcon-7b-instruct"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4544,
  vocabularySize: 65024,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 71, keyValueHeads: 1, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 18176, gating: "plain" },
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 9088,
  provenance: {
    sources: ["published-configurations", "gpu-poor-configs", "falcon-paper", "litgpt-configs"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
