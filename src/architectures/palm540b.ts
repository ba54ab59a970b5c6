import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** PaLM 540B (Google, 2022): 540 billion parameters. */
export const palm540b = {
  id: "palm-540b",
  name: "PaLM 540B",
  publisher: "Google",
  releasedOn: "2022-04-04",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 540_350_000_000,
  hiddenSize: 18432,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 118,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 1, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 73728, gating: "gated" },
      normParameters: 18432,
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["palm-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
