import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** BLOOM 7.1B (BigScience, 2022): 7.07 billion parameters. */
export const bloom7b = {
  id: "bloom-7b",
  name: "BLOOM 7.1B",
  publisher: "BigScience",
  releasedOn: "2022-07-12",
  license: "BigScience RAIL License v1.0",
  huggingFaceIds: ["bigscience/bloom-7b1", "bigscience/bloomz-7b1"],
  publishedTotalParameters: 7_070_000_000,
  hiddenSize: 4096,
  vocabularySize: 250_880,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 30,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain", bias: "all" },
      normParameters: 16384,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 8192,
  finalNormParameters: 8192,
  provenance: {
    sources: ["bloom-paper", "bloom-training-configurations", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 250,680 tokens; the file pads it to 250,880 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
