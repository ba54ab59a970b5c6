import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 30B (Meta, 2022): 30.0 billion parameters. */
export const opt30b = {
  id: "opt-30b",
  name: "OPT 30B",
  publisher: "Meta",
  releasedOn: "2022-05-03",
  license: "OPT-175B License",
  huggingFaceIds: ["facebook/opt-30b"],
  publishedTotalParameters: 30_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 56, keyValueHeads: 56, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "plain", bias: "all" },
      normParameters: 28672,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 14_694_400,
  finalNormParameters: 14336,
  provenance: { sources: ["published-configurations", "opt-training-sizes", "opt-paper"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
