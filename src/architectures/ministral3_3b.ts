import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ministral 3 3B (Mistral AI, 2025): 3.43 billion parameters. */
export const ministral3_3b = {
  id: "ministral-3-3b",
  name: "Ministral 3 3B",
  publisher: "Mistral AI",
  releasedOn: "2025-12-02",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Ministral-3-3B-Instruct-2512",
    "mistralai/Ministral-3-3B-Base-2512",
    "mistralai/Ministral-3-3B-Reasoning-2512",
    "mistralai/Ministral-3-3B-Instruct-2512-BF16",
  ],
  publishedTotalParameters: 3_400_000_000,
  hiddenSize: 3072,
  vocabularySize: 131_072,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 26,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
  ],
  nativeFormat: "fp8-e4m3",
  provenance: {
    sources: ["ministral-3-paper", "mlc-llm-presets", "mistral-model-overview"],
    kind: "vendor-stated",
    conflict: "The vision encoder is left out. The paper rounds the vocabulary to 131K; the configuration has 131,072.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
