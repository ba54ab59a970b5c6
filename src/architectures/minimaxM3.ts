import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiniMax-M3 (MiniMax, 2026): 426 billion parameters, 26.0 billion active. */
export const minimaxM3 = {
  id: "minimax-m3",
  name: "MiniMax-M3",
  publisher: "MiniMax",
  releasedOn: "2026-06-01",
  license: "MiniMax Community License",
  huggingFaceIds: ["MiniMaxAI/MiniMax-M3", "nvidia/MiniMax-M3-NVFP4"],
  publishedTotalParameters: 428_000_000_000,
  publishedActiveParameters: 23_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 200_064,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 3,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
    {
      count: 57,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 4,
        headSize: 128,
        queryKeyNorm: "per-head",
        sparse: { indexHeads: 4, indexHeadSize: 128, selectedTokens: 2048, parameters: 3_932_416 },
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 4,
        expertIntermediateSize: 3072,
        sharedIntermediateSize: 3072,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 128,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "vllm-recipes", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 25.96 billion active per token; vLLM's recipe has 26 billion. The tensors counted here add up to 426.2 billion: with the vision tower the checkpoint holds 427.04 billion. The publisher counts active parameters without embedding and head.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
