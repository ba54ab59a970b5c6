import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 66B (Meta, 2022): 65.7 billion parameters. */
export const opt66b = {
  id: "opt-66b",
  name: "OPT 66B",
  publisher: "Meta",
  releasedOn: "2022-06-22",
  license: "OPT-175B License",
  huggingFaceIds: ["facebook/opt-66b"],
  publishedTotalParameters: 66_000_000_000,
  hiddenSize: 9216,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 72, keyValueHeads: 72, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 36864, gating: "plain", bias: "all" },
      normParameters: 36864,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 18_892_800,
  finalNormParameters: 18432,
  provenance: {
    sources: ["published-configurations", "opt-training-sizes", "llm-analysis-configs", "opt-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
