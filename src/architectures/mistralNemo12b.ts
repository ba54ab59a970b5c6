import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral NeMo 12B (Mistral AI, 2024): 12.2 billion parameters. */
export const mistralNemo12b = {
  id: "mistral-nemo-12b",
  name: "Mistral NeMo 12B",
  publisher: "Mistral AI",
  releasedOn: "2024-07-18",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Mistral-Nemo-Instruct-2407",
    "mistralai/Mistral-Nemo-Base-2407",
    "nvidia/Mistral-NeMo-12B-Instruct",
    "nvidia/Mistral-NeMo-12B-Base",
    "neuralmagic/Mistral-Nemo-Instruct-2407-FP8",
  ],
  publishedTotalParameters: 12_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "genz-model-sets", "ecologits-models"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 12.25 billion: the publisher rounds it to 12 billion. The configuration allows 1,024,000 tokens; the publisher states a context of 128k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
