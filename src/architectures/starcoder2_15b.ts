import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** StarCoder2 15B (BigCode, 2024): 16.0 billion parameters. */
export const starcoder2_15b = {
  id: "starcoder2-15b",
  name: "StarCoder2 15B",
  publisher: "BigCode",
  releasedOn: "2024-02-28",
  license: "BigCode OpenRAIL-M v1",
  huggingFaceIds: ["bigcode/starcoder2-15b", "bigcode/starcoder2-15b-instruct-v0.1"],
  publishedTotalParameters: 15_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 49152,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 40,
      attention: {
        kind: "grouped-query",
        queryHeads: 48,
        keyValueHeads: 4,
        headSize: 128,
        bias: "all",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "plain", bias: "all" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "fp32",
  finalNormParameters: 12288,
  provenance: {
    sources: ["published-configurations", "nemo-models", "starcoder2-paper"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 15.96 billion: the publisher states 15 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
