import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OPT 175B (Meta, 2022): 175 billion parameters. */
export const opt175b = {
  id: "opt-175b",
  name: "OPT 175B",
  publisher: "Meta",
  releasedOn: "2022-05-03",
  license: "OPT-175B License",
  huggingFaceIds: [],
  publishedTotalParameters: 175_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 50272,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 96,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 96, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 49152, gating: "plain", bias: "all" },
      normParameters: 49152,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 25_190_400,
  finalNormParameters: 24576,
  provenance: { sources: ["llm-analysis-configs", "opt-training-sizes", "opt-paper"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
