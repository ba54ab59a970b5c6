import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Megatron-Turing NLG 530B (NVIDIA and Microsoft, 2021): 530 billion parameters. */
export const mtNlg530b = {
  id: "mt-nlg-530b",
  name: "Megatron-Turing NLG 530B",
  publisher: "NVIDIA and Microsoft",
  releasedOn: "2021-10-11",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 530_000_000_000,
  hiddenSize: 20480,
  vocabularySize: 51200,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 105,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 128, headSize: 160, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 81920, gating: "plain", bias: "all" },
      normParameters: 81920,
    },
  ],
  nativeFormat: "bf16",
  extraParameters: 41_943_040,
  finalNormParameters: 40960,
  provenance: {
    sources: ["llm-analysis-configs", "mt-nlg-paper"],
    kind: "derived",
    conflict:
      "The collection has 50,272 rows; Megatron pads GPT-2's 50,257 tokens to a multiple of 1,024 for eight-way tensor parallelism.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
