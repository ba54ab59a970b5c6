import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-2 124M (OpenAI, 2019): 124 million parameters. */
export const gpt2 = {
  id: "gpt-2",
  name: "GPT-2 124M",
  publisher: "OpenAI",
  releasedOn: "2019-02-14",
  license: "Modified MIT",
  huggingFaceIds: ["openai-community/gpt2"],
  publishedTotalParameters: 124_000_000,
  hiddenSize: 768,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 1024,
  layerGroups: [
    {
      count: 12,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 12, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 3072, gating: "plain", bias: "all" },
      normParameters: 3072,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 786_432,
  finalNormParameters: 1536,
  provenance: { sources: ["mlc-llm-presets", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
