import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-2 1.5B (OpenAI, 2019): 1.56 billion parameters. */
export const gpt2Xl = {
  id: "gpt-2-xl",
  name: "GPT-2 1.5B",
  publisher: "OpenAI",
  releasedOn: "2019-11-05",
  license: "Modified MIT",
  huggingFaceIds: ["openai-community/gpt2-xl"],
  publishedTotalParameters: 1_500_000_000,
  hiddenSize: 1600,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 1024,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 25, keyValueHeads: 25, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 6400, gating: "plain", bias: "all" },
      normParameters: 6400,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 1_638_400,
  finalNormParameters: 3200,
  provenance: {
    sources: ["llm-analysis-configs"],
    kind: "aggregator-stated",
    conflict: "The tensors counted here add up to 1.558 billion: the publisher rounds it to 1.5 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
