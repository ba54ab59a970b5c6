import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-2 774M (OpenAI, 2019): 774 million parameters. */
export const gpt2Large = {
  id: "gpt-2-large",
  name: "GPT-2 774M",
  publisher: "OpenAI",
  releasedOn: "2019-08-20",
  license: "Modified MIT",
  huggingFaceIds: ["openai-community/gpt2-large"],
  publishedTotalParameters: 774_000_000,
  hiddenSize: 1280,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 1024,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 20, keyValueHeads: 20, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 5120, gating: "plain", bias: "all" },
      normParameters: 5120,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 1_310_720,
  finalNormParameters: 2560,
  provenance: { sources: ["llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
