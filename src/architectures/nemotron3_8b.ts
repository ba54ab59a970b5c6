import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-3 8B (NVIDIA, 2023): 8.54 billion parameters. */
export const nemotron3_8b = {
  id: "nemotron-3-8b",
  name: "Nemotron-3 8B",
  publisher: "NVIDIA",
  releasedOn: "2023-11-15",
  license: "NVIDIA AI Foundation Models Community License",
  huggingFaceIds: ["nvidia/nemotron-3-8b-base-4k", "nvidia/nemotron-3-8b-chat-4k-sft"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 256_000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain" },
      normParameters: 16384,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 8192,
  provenance: {
    sources: ["nemo-models", "transformers-configurations"],
    kind: "derived",
    conflict:
      "The tensors counted here add up to 8.54 billion: the publisher rounds it to 8 billion. NeMo leaves the vocabulary to the tokenizer: 256,000 rows are Transformers' default for the family.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
