import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 2B (Alibaba, 2026): 1.88 billion parameters. */
export const qwen35_2b = {
  id: "qwen3.5-2b",
  name: "Qwen3.5 2B",
  publisher: "Alibaba",
  releasedOn: "2026-03-02",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3.5-2B", "Qwen/Qwen3.5-2B-Base"],
  publishedTotalParameters: 2_000_000_000,
  hiddenSize: 2048,
  vocabularySize: 248_320,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 18,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 16,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 65696,
      },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
    },
    {
      count: 6,
      attention: {
        kind: "grouped-query",
        queryHeads: 8,
        keyValueHeads: 2,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: [
      "aiconfigurator-model-configs",
      "tuned-tensor-local",
      "transformers-configurations",
      "vllm-recipes",
      "qwen3.5-small-announcement",
    ],
    kind: "aggregator-stated",
    conflict:
      "The tensors counted here add up to 1.882 billion: the name rounds it. Vision tower and multi-token prediction are left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
