import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 2 13B (Meta, 2023): 13.0 billion parameters. */
export const llama2_13b = {
  id: "llama-2-13b",
  name: "Llama 2 13B",
  publisher: "Meta",
  releasedOn: "2023-07-18",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-2-13b-hf",
    "meta-llama/Llama-2-13b-chat-hf",
    "meta-llama/Llama-2-13b",
    "meta-llama/Llama-2-13b-chat",
  ],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "llama-2-card", "litgpt-configs", "ecologits-models"],
    kind: "vendor-stated",
    conflict:
      "The configuration first allowed 2,048 positions, as MLC's preset still does; the publisher states a context of 4k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
