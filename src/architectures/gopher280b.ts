import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Gopher 280B (DeepMind, 2021): 280 billion parameters. */
export const gopher280b = {
  id: "gopher-280b",
  name: "Gopher 280B",
  publisher: "DeepMind",
  releasedOn: "2021-12-08",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 280_000_000_000,
  hiddenSize: 16384,
  vocabularySize: 32000,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 80,
      attention: {
        kind: "grouped-query",
        queryHeads: 128,
        keyValueHeads: 128,
        headSize: 128,
        bias: "all",
        extraParameters: 268_435_456,
      },
      feedForward: { kind: "dense", intermediateSize: 65536, gating: "plain", bias: "all" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["gopher-paper"],
    kind: "derived",
    conflict: "The inner size is four times the hidden size; relative positions add one square matrix a layer.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
