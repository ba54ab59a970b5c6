import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon 40B (TII, 2023): 41.3 billion parameters. */
export const falcon40b = {
  id: "falcon-40b",
  name: "Falcon 40B",
  publisher: "TII",
  releasedOn: "2023-05",
  license: "Apache-2.0",
  huggingFaceIds: ["tiiuae/falcon-40b", "tiiuae/falcon-40b-instruct"],
  publishedTotalParameters: 40_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 65024,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 60,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 32768, gating: "plain" },
      normParameters: 32768,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 16384,
  provenance: {
    sources: ["published-configurations", "gpu-poor-configs", "falcon-paper", "litgpt-configs"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 41.3 billion: the publisher rounds it to 40 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
