import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 2 70B (Meta, 2023): 69.0 billion parameters. */
export const llama2_70b = {
  id: "llama-2-70b",
  name: "Llama 2 70B",
  publisher: "Meta",
  releasedOn: "2023-07-18",
  license: "Llama 2 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-2-70b-hf",
    "meta-llama/Llama-2-70b-chat-hf",
    "meta-llama/Llama-2-70b",
    "meta-llama/Llama-2-70b-chat",
  ],
  publishedTotalParameters: 70_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
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
