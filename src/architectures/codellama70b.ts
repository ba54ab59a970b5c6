import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Code Llama 70B (Meta, 2024): 69.0 billion parameters. */
export const codellama70b = {
  id: "codellama-70b",
  name: "Code Llama 70B",
  publisher: "Meta",
  releasedOn: "2024-01-29",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "codellama/CodeLlama-70b-hf",
    "codellama/CodeLlama-70b-Instruct-hf",
    "codellama/CodeLlama-70b-Python-hf",
    "meta-llama/CodeLlama-70b-hf",
    "meta-llama/CodeLlama-70b-Instruct-hf",
  ],
  publishedTotalParameters: 70_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 32016,
  embedding: "untied",
  maximumContextTokens: 16384,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "codellama-card", "litgpt-configs", "codellama-paper"],
    kind: "vendor-stated",
    conflict:
      "It was tuned on up to 16K tokens; the publisher states support for up to 100K at inference. The Python and Instruct variants were not: the file of the latter, where the sizes were read, has positions to 4,096; LitGPT has 16,384 for all.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
