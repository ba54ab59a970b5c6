import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeciLM 7B (Deci, 2023): 7.04 billion parameters. */
export const decilm7b = {
  id: "decilm-7b",
  name: "DeciLM 7B",
  publisher: "Deci",
  releasedOn: "2023-12-12",
  license: "Apache-2.0",
  huggingFaceIds: ["Deci/DeciLM-7B", "Deci/DeciLM-7B-instruct"],
  publishedTotalParameters: 7_040_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 7,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
    {
      count: 14,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 2, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
    {
      count: 11,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 1, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "decilm-7b-announcement"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
