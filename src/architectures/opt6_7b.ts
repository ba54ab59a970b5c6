import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 6.7B (Meta, 2022): 6.66 billion parameters. */
export const opt6_7b = {
  id: "opt-6.7b",
  name: "OPT 6.7B",
  publisher: "Meta",
  releasedOn: "2022-05-03",
  license: "OPT-175B License",
  huggingFaceIds: ["facebook/opt-6.7b"],
  publishedTotalParameters: 6_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain", bias: "all" },
      normParameters: 16384,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 8_396_800,
  finalNormParameters: 8192,
  provenance: {
    sources: ["published-configurations", "opt-training-sizes", "llm-analysis-configs", "opt-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
