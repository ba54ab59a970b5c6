import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** StarCoder2 3B (BigCode, 2024): 3.03 billion parameters. */
export const starcoder2_3b = {
  id: "starcoder2-3b",
  name: "StarCoder2 3B",
  publisher: "BigCode",
  releasedOn: "2024-02-28",
  license: "BigCode OpenRAIL-M v1",
  huggingFaceIds: ["bigcode/starcoder2-3b"],
  publishedTotalParameters: 3_000_000_000,
  hiddenSize: 3072,
  vocabularySize: 49152,
  embedding: "tied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 30,
      attention: {
        kind: "grouped-query",
        queryHeads: 24,
        keyValueHeads: 2,
        headSize: 128,
        bias: "all",
        windowTokens: 4096,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "plain", bias: "all" },
      normParameters: 12288,
    },
  ],
  nativeFormat: "fp32",
  finalNormParameters: 6144,
  provenance: { sources: ["published-configurations", "nemo-models", "starcoder2-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
