import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** ERNIE 4.5 0.3B (Baidu, 2025): 361 million parameters. */
export const ernie45_0_3b = {
  id: "ernie-4.5-0.3b",
  name: "ERNIE 4.5 0.3B",
  publisher: "Baidu",
  releasedOn: "2025-06-30",
  license: "Apache-2.0",
  huggingFaceIds: ["baidu/ERNIE-4.5-0.3B-PT", "baidu/ERNIE-4.5-0.3B-Base-PT"],
  publishedTotalParameters: 360_000_000,
  hiddenSize: 1024,
  vocabularySize: 103_424,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 18,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 2, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 3072, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["transformers-configurations"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
