import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-4 32B 0414 (Zhipu AI, 2025): 32.6 billion parameters. */
export const glm4_32b0414 = {
  id: "glm-4-32b-0414",
  name: "GLM-4 32B 0414",
  publisher: "Zhipu AI",
  releasedOn: "2025-04-14",
  license: "MIT",
  huggingFaceIds: [
    "THUDM/GLM-4-32B-0414",
    "THUDM/GLM-Z1-32B-0414",
    "zai-org/GLM-4-32B-0414",
    "zai-org/GLM-Z1-32B-0414",
  ],
  publishedTotalParameters: 32_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 151_552,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 61,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 2, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 23040, gating: "gated" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "slime-model-scripts"],
    kind: "vendor-stated",
    conflict: "The training script of the same group has 64 layers and 8 key-value heads; the file has 61 and 2.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
