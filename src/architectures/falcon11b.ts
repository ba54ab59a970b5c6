import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon2 11B (TII, 2024): 11.1 billion parameters. */
export const falcon11b = {
  id: "falcon-11b",
  name: "Falcon2 11B",
  publisher: "TII",
  releasedOn: "2024-05-13",
  license: "TII Falcon License 2.0",
  huggingFaceIds: ["tiiuae/falcon-11B"],
  publishedTotalParameters: 11_100_000_000,
  hiddenSize: 4096,
  vocabularySize: 65024,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 60,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain" },
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 8192,
  provenance: { sources: ["published-configurations", "falcon2-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
