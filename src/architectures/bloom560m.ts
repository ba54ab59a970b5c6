import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** BLOOM 560M (BigScience, 2022): 559 million parameters. */
export const bloom560m = {
  id: "bloom-560m",
  name: "BLOOM 560M",
  publisher: "BigScience",
  releasedOn: "2022-07-12",
  license: "BigScience RAIL License v1.0",
  huggingFaceIds: ["bigscience/bloom-560m", "bigscience/bloomz-560m"],
  publishedTotalParameters: 559_000_000,
  hiddenSize: 1024,
  vocabularySize: 250_880,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 4096, gating: "plain", bias: "all" },
      normParameters: 4096,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 2048,
  finalNormParameters: 2048,
  provenance: {
    sources: ["bloom-paper", "bloom-training-configurations", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The paper has a vocabulary of 250,680 tokens; the file pads it to 250,880 rows.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
