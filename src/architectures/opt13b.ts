import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 13B (Meta, 2022): 12.9 billion parameters. */
export const opt13b = {
  id: "opt-13b",
  name: "OPT 13B",
  publisher: "Meta",
  releasedOn: "2022-05-03",
  license: "OPT-175B License",
  huggingFaceIds: ["facebook/opt-13b"],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 20480, gating: "plain", bias: "all" },
      normParameters: 20480,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 10_496_000,
  finalNormParameters: 10240,
  provenance: {
    sources: ["published-configurations", "opt-training-sizes", "llm-analysis-configs", "opt-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
