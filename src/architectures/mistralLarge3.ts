import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Large 3 (Mistral AI, 2025): 673 billion parameters, 39.9 billion active. */
export const mistralLarge3 = {
  id: "mistral-large-3",
  name: "Mistral Large 3",
  publisher: "Mistral AI",
  releasedOn: "2025-12-02",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Mistral-Large-3-675B-Instruct-2512",
    "mistralai/Mistral-Large-3-675B-Base-2512",
    "mistralai/Mistral-Large-3-675B-Instruct-2512-NVFP4",
    "mistralai/Mistral-Large-3-675B-Instruct-2512-BF16",
  ],
  publishedTotalParameters: 673_000_000_000,
  publishedActiveParameters: 39_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 3,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
    {
      count: 58,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 4,
        expertIntermediateSize: 4096,
        sharedIntermediateSize: 4096,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["tensorrt-llm-mistral-tests", "mistral-model-overview", "vllm-recipes"],
    kind: "derived",
    conflict:
      "Counting gives 39.95 billion active per token, 39.01 billion excluding the embedding. The file quoted there leaves out the ranks and head sizes of the latent attention: those of DeepSeek-V3 add up to the published total. Published totals are those of the language model; the vision encoder adds 2.5 billion. The file allows 294,912 positions; the publisher states a context of 256k. vLLM's recipe has 22 billion active.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
