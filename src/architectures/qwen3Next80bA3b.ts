import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3-Next 80B-A3B (Alibaba, 2025): 79.7 billion parameters, 3.87 billion active. */
export const qwen3Next80bA3b = {
  id: "qwen3-next-80b-a3b",
  name: "Qwen3-Next 80B-A3B",
  publisher: "Alibaba",
  releasedOn: "2025-09-11",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3-Next-80B-A3B-Instruct",
    "Qwen/Qwen3-Next-80B-A3B-Thinking",
    "Qwen/Qwen3-Next-80B-A3B-Instruct-FP8",
    "Qwen/Qwen3-Next-80B-A3B-Thinking-FP8",
    "Qwen/Qwen3-Coder-Next",
    "Qwen/Qwen3-Coder-Next-FP8",
  ],
  publishedTotalParameters: 80_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 131_264,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 10,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        extraParameters: 2048,
      },
    },
    {
      count: 12,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 2,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 10,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        extraParameters: 2048,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["pai-megatron-configurations", "slime-model-scripts", "transformers-configurations", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "A token passes through 3.875 billion parameters: the name rounds it down. Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
