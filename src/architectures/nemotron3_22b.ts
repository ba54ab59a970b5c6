import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-3 22B (NVIDIA, 2023): 21.3 billion parameters. */
export const nemotron3_22b = {
  id: "nemotron-3-22b",
  name: "Nemotron-3 22B",
  publisher: "NVIDIA",
  releasedOn: "2023",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 22_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 256_000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 48, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "plain" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 12288,
  provenance: {
    sources: ["nemo-models", "transformers-configurations"],
    kind: "derived",
    conflict:
      "The tensors counted here add up to 21.27 billion: the publisher rounds it to 22 billion. NeMo leaves the vocabulary to the tokenizer: 256,000 rows are Transformers' default for the family. No document was found that gives the month: its sibling of 8 billion came in November 2023.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
