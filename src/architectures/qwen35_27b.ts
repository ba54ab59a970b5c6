import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 27B (Alibaba, 2026): 26.9 billion parameters. */
export const qwen35_27b = {
  id: "qwen3.5-27b",
  name: "Qwen3.5 27B",
  publisher: "Alibaba",
  releasedOn: "2026-02-24",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3.5-27B",
    "Qwen/Qwen3.5-27B-FP8",
    "Qwen/Qwen3.6-27B",
    "Qwen/Qwen3.6-27B-FP8",
    "nvidia/Qwen3.6-27B-NVFP4",
  ],
  publishedTotalParameters: 27_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 248_320,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 48,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 48,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 491_744,
      },
      feedForward: { kind: "dense", intermediateSize: 17408, gating: "gated" },
    },
    {
      count: 16,
      attention: {
        kind: "grouped-query",
        queryHeads: 24,
        keyValueHeads: 4,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: { kind: "dense", intermediateSize: 17408, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Vision tower and multi-token prediction are left out. models.dev dates the release 2026-02-23, the publisher's README a day later.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
