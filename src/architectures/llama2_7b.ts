import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 2 7B (Meta, 2023): 6.74 billion parameters. */
export const llama2_7b = {
  id: "llama-2-7b",
  name: "Llama 2 7B",
  publisher: "Meta",
  releasedOn: "2023-07-18",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-2-7b-hf",
    "meta-llama/Llama-2-7b-chat-hf",
    "meta-llama/Llama-2-7b",
    "meta-llama/Llama-2-7b-chat",
  ],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "llama-2-card", "litgpt-configs", "ecologits-models"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 6.738 billion: the publisher states 7 billion. The configuration first allowed 2,048 positions, as MLC's preset still does; the publisher states a context of 4k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
