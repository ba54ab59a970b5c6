import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Code Llama 13B (Meta, 2023): 13.0 billion parameters. */
export const codellama13b = {
  id: "codellama-13b",
  name: "Code Llama 13B",
  publisher: "Meta",
  releasedOn: "2023-08-24",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "codellama/CodeLlama-13b-hf",
    "codellama/CodeLlama-13b-Instruct-hf",
    "codellama/CodeLlama-13b-Python-hf",
    "meta-llama/CodeLlama-13b-hf",
    "meta-llama/CodeLlama-13b-Instruct-hf",
  ],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 32016,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "codellama-card", "litgpt-configs", "codellama-paper"],
    kind: "vendor-stated",
    conflict:
      "It was tuned on up to 16K tokens; the publisher states support for up to 100K at inference. The Python variant keeps a vocabulary of 32,000.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
