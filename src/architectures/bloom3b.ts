import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** BLOOM 3B (BigScience, 2022): 3.00 billion parameters. */
export const bloom3b = {
  id: "bloom-3b",
  name: "BLOOM 3B",
  publisher: "BigScience",
  releasedOn: "2022-07-12",
  license: "BigScience RAIL License v1.0",
  huggingFaceIds: ["bigscience/bloom-3b", "bigscience/bloomz-3b"],
  publishedTotalParameters: 3_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 250_880,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 30,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 80, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "plain", bias: "all" },
      normParameters: 10240,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 5120,
  finalNormParameters: 5120,
  provenance: {
    sources: ["bloom-paper", "bloom-training-configurations", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 250,680 tokens; the file pads it to 250,880 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
