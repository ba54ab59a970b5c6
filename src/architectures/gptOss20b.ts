import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** gpt-oss-20b (OpenAI, 2025): 20.9 billion parameters, 4.19 billion active. */
export const gptOss20b = {
  id: "gpt-oss-20b",
  name: "gpt-oss-20b",
  publisher: "OpenAI",
  releasedOn: "2025-08-05",
  license: "Apache-2.0",
  huggingFaceIds: ["openai/gpt-oss-20b", "amd/gpt-oss-20b-w-mxfp4-a-bf16"],
  publishedTotalParameters: 21_000_000_000,
  publishedActiveParameters: 3_600_000_000,
  hiddenSize: 2880,
  vocabularySize: 201_088,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 12,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 8,
        headSize: 64,
        bias: "all",
        windowTokens: 128,
        sinks: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 4,
        expertIntermediateSize: 2880,
        sharedIntermediateSize: 0,
        gating: "gated",
        bias: "all",
        extraParameters: 32,
      },
    },
    {
      count: 12,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 8,
        headSize: 64,
        bias: "all",
        sinks: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 32,
        expertsPerToken: 4,
        expertIntermediateSize: 2880,
        sharedIntermediateSize: 0,
        gating: "gated",
        bias: "all",
        extraParameters: 32,
      },
    },
  ],
  nativeFormat: "mxfp4",
  provenance: {
    sources: ["aiconfigurator-model-configs", "gpt-oss-model-card"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 4.187 billion active per token. The model card's 3.61 billion active leave out the input embedding of 0.58 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
