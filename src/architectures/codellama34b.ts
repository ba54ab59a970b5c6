import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Code Llama 34B (Meta, 2023): 33.7 billion parameters. */
export const codellama34b = {
  id: "codellama-34b",
  name: "Code Llama 34B",
  publisher: "Meta",
  releasedOn: "2023-08-24",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "codellama/CodeLlama-34b-hf",
    "codellama/CodeLlama-34b-Instruct-hf",
    "codellama/CodeLlama-34b-Python-hf",
    "meta-llama/CodeLlama-34b-hf",
    "meta-llama/CodeLlama-34b-Instruct-hf",
  ],
  publishedTotalParameters: 34_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 22016, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "codellama-card", "litgpt-configs", "codellama-paper"],
    kind: "vendor-stated",
    conflict: "It was tuned on up to 16K tokens; the publisher states support for up to 100K at inference.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
