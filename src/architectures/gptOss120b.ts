import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** gpt-oss-120b (OpenAI, 2025): 117 billion parameters, 5.71 billion active. */
export const gptOss120b = {
  id: "gpt-oss-120b",
  name: "gpt-oss-120b",
  publisher: "OpenAI",
  releasedOn: "2025-08-05",
  license: "Apache-2.0",
  huggingFaceIds: ["openai/gpt-oss-120b", "amd/gpt-oss-120b-w-mxfp4-a-fp8"],
  publishedTotalParameters: 117_000_000_000,
  publishedActiveParameters: 5_100_000_000,
  hiddenSize: 2880,
  vocabularySize: 201_088,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 18,
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
        experts: 128,
        expertsPerToken: 4,
        expertIntermediateSize: 2880,
        sharedIntermediateSize: 0,
        gating: "gated",
        bias: "all",
        extraParameters: 128,
      },
    },
    {
      count: 18,
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
        experts: 128,
        expertsPerToken: 4,
        expertIntermediateSize: 2880,
        sharedIntermediateSize: 0,
        gating: "gated",
        bias: "all",
        extraParameters: 128,
      },
    },
  ],
  nativeFormat: "mxfp4",
  provenance: {
    sources: ["aiconfigurator-model-configs", "gpt-oss-model-card"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 5.712 billion active per token. The model card's 5.13 billion active leave out the input embedding of 0.58 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
