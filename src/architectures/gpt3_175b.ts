import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-3 175B (OpenAI, 2020): 175 billion parameters. */
export const gpt3_175b = {
  id: "gpt-3-175b",
  name: "GPT-3 175B",
  publisher: "OpenAI",
  releasedOn: "2020-05-28",
  license: "unpublished",
  huggingFaceIds: [],
  publishedTotalParameters: 175_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 96,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 96, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 49152, gating: "plain", bias: "all" },
      normParameters: 49152,
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 25_165_824,
  finalNormParameters: 24576,
  provenance: {
    sources: ["gpt-3-paper", "maxtext-models", "llm-analysis-configs"],
    kind: "derived",
    conflict:
      "The paper gives no vocabulary: 50,257 tokens are GPT-2's, whose tokenizer it uses. MaxText pads them to 50,304. The paper names no format either: sixteen bits are what its V100s multiply.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
