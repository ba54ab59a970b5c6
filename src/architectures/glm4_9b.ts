import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-4 9B (Zhipu AI, 2024): 9.40 billion parameters. */
export const glm4_9b = {
  id: "glm-4-9b",
  name: "GLM-4 9B",
  publisher: "Zhipu AI",
  releasedOn: "2024-06-05",
  license: "GLM-4 License",
  huggingFaceIds: [
    "THUDM/glm-4-9b-chat-hf",
    "THUDM/glm-4-9b-chat",
    "THUDM/glm-4-9b",
    "THUDM/glm-4-9b-hf",
    "zai-org/glm-4-9b",
    "zai-org/glm-4-9b-chat",
    "zai-org/glm-4-9b-hf",
  ],
  publishedTotalParameters: 9_400_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_552,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 2, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 13696, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "slime-model-scripts", "chatglm-paper", "genz-model-sets"],
    kind: "vendor-stated",
    conflict: "The base model's file has 8,192 positions, that of the chat model 131,072.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
