import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** BLOOM 176B (BigScience, 2022): 176 billion parameters. */
export const bloom176b = {
  id: "bloom-176b",
  name: "BLOOM 176B",
  publisher: "BigScience",
  releasedOn: "2022-07-12",
  license: "BigScience RAIL License v1.0",
  huggingFaceIds: ["bigscience/bloom", "bigscience/bloomz"],
  publishedTotalParameters: 176_200_000_000,
  hiddenSize: 14336,
  vocabularySize: 250_880,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 70,
      attention: { kind: "grouped-query", queryHeads: 112, keyValueHeads: 112, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 57344, gating: "plain", bias: "all" },
      normParameters: 57344,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 28672,
  finalNormParameters: 28672,
  provenance: {
    sources: ["bloom-paper", "bloom-training-configurations", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 250,680 tokens; the file pads it to 250,880 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
