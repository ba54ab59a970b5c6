import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Code Llama 7B (Meta, 2023): 6.74 billion parameters. */
export const codellama7b = {
  id: "codellama-7b",
  name: "Code Llama 7B",
  publisher: "Meta",
  releasedOn: "2023-08-24",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "codellama/CodeLlama-7b-hf",
    "codellama/CodeLlama-7b-Instruct-hf",
    "codellama/CodeLlama-7b-Python-hf",
    "meta-llama/CodeLlama-7b-hf",
    "meta-llama/CodeLlama-7b-Instruct-hf",
  ],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 32016,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "codellama-card", "litgpt-configs", "codellama-paper"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 6.739 billion: the publisher names it 7B. It was tuned on up to 16K tokens; the publisher states support for up to 100K at inference. The Python variant keeps a vocabulary of 32,000.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
