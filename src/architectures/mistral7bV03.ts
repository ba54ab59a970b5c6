import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral 7B v0.3 (Mistral AI, 2024): 7.25 billion parameters. */
export const mistral7bV03 = {
  id: "mistral-7b-v0.3",
  name: "Mistral 7B v0.3",
  publisher: "Mistral AI",
  releasedOn: "2024-05-22",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mistral-7B-v0.3", "mistralai/Mistral-7B-Instruct-v0.3", "mistralai/Mathstral-7B-v0.1"],
  publishedTotalParameters: 7_250_000_000,
  hiddenSize: 4096,
  vocabularySize: 32768,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
