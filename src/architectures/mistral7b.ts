import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral 7B (Mistral AI, 2023): 7.24 billion parameters. */
export const mistral7b = {
  id: "mistral-7b",
  name: "Mistral 7B",
  publisher: "Mistral AI",
  releasedOn: "2023-09-27",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mistral-7B-v0.1", "mistralai/Mistral-7B-Instruct-v0.1"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "mistral-7b-paper", "ecologits-models"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 7.242 billion: the publisher states 7 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
