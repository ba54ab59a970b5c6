import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** StarCoder 15.5B (BigCode, 2023): 15.5 billion parameters. */
export const starcoder15_5b = {
  id: "starcoder-15.5b",
  name: "StarCoder 15.5B",
  publisher: "BigCode",
  releasedOn: "2023-05-04",
  license: "BigCode OpenRAIL-M v1",
  huggingFaceIds: ["bigcode/starcoder", "bigcode/starcoderbase"],
  publishedTotalParameters: 15_500_000_000,
  hiddenSize: 6144,
  vocabularySize: 49152,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 1, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "plain", bias: "all" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 50_331_648,
  finalNormParameters: 12288,
  provenance: { sources: ["starcoder-paper", "nemo-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
