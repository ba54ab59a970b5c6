import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-2 355M (OpenAI, 2019): 355 million parameters. */
export const gpt2Medium = {
  id: "gpt-2-medium",
  name: "GPT-2 355M",
  publisher: "OpenAI",
  releasedOn: "2019-05-03",
  license: "Modified MIT",
  huggingFaceIds: ["openai-community/gpt2-medium"],
  publishedTotalParameters: 355_000_000,
  hiddenSize: 1024,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 1024,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 4096, gating: "plain", bias: "all" },
      normParameters: 4096,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 1_048_576,
  finalNormParameters: 2048,
  provenance: { sources: ["mlc-llm-presets", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
