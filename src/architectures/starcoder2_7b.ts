import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** StarCoder2 7B (BigCode, 2024): 7.17 billion parameters. */
export const starcoder2_7b = {
  id: "starcoder2-7b",
  name: "StarCoder2 7B",
  publisher: "BigCode",
  releasedOn: "2024-02-28",
  license: "BigCode OpenRAIL-M v1",
  huggingFaceIds: ["bigcode/starcoder2-7b"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4608,
  vocabularySize: 49152,
  embedding: "tied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 32,
      attention: {
        kind: "grouped-query",
        queryHeads: 36,
        keyValueHeads: 4,
        headSize: 128,
        bias: "all",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "plain", bias: "all" },
      normParameters: 18432,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 9216,
  provenance: {
    sources: ["published-configurations", "nemo-models", "starcoder2-paper"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 7.174 billion: the publisher states 7 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
