import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 35B-A3B (Alibaba, 2026): 34.7 billion parameters, 3.45 billion active. */
export const qwen35_35bA3b = {
  id: "qwen3.5-35b-a3b",
  name: "Qwen3.5 35B-A3B",
  publisher: "Alibaba",
  releasedOn: "2026-02-24",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3.5-35B-A3B",
    "Qwen/Qwen3.5-35B-A3B-FP8",
    "Qwen/Qwen3.5-35B-A3B-Base",
    "Qwen/Qwen3.6-35B-A3B",
    "Qwen/Qwen3.6-35B-A3B-FP8",
    "nvidia/Qwen3.6-35B-A3B-NVFP4",
  ],
  publishedTotalParameters: 35_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 248_320,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 30,
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
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        extraParameters: 2048,
      },
    },
    {
      count: 10,
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
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 512,
        sharedIntermediateSize: 512,
        gating: "gated",
        extraParameters: 2048,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 3.455 billion active per token. Vision tower and multi-token prediction are left out. models.dev dates the release 2026-02-23, the publisher's README a day later.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
