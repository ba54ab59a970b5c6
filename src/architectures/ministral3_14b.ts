import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ministral 3 14B (Mistral AI, 2025): 13.5 billion parameters. */
export const ministral3_14b = {
  id: "ministral-3-14b",
  name: "Ministral 3 14B",
  publisher: "Mistral AI",
  releasedOn: "2025-12-02",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Ministral-3-14B-Instruct-2512",
    "mistralai/Ministral-3-14B-Base-2512",
    "mistralai/Ministral-3-14B-Reasoning-2512",
    "mistralai/Ministral-3-14B-Instruct-2512-BF16",
  ],
  publishedTotalParameters: 13_500_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
  ],
  nativeFormat: "fp8-e4m3",
  provenance: {
    sources: ["ministral-3-paper", "transformers-configurations", "mistral-model-overview"],
    kind: "vendor-stated",
    conflict: "The vision encoder is left out. The paper rounds the vocabulary to 131K; the code has 131,072.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
