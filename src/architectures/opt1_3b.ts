import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 1.3B (Meta, 2022): 1.32 billion parameters. */
export const opt1_3b = {
  id: "opt-1.3b",
  name: "OPT 1.3B",
  publisher: "Meta",
  releasedOn: "2022-05-03",
  license: "OPT-175B License",
  huggingFaceIds: ["facebook/opt-1.3b"],
  publishedTotalParameters: 1_300_000_000,
  hiddenSize: 2048,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "plain", bias: "all" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 4_198_400,
  finalNormParameters: 4096,
  provenance: {
    sources: ["published-configurations", "opt-training-sizes", "llm-analysis-configs", "opt-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
