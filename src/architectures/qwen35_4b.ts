import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 4B (Alibaba, 2026): 4.21 billion parameters. */
export const qwen35_4b = {
  id: "qwen3.5-4b",
  name: "Qwen3.5 4B",
  publisher: "Alibaba",
  releasedOn: "2026-03-02",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3.5-4B", "Qwen/Qwen3.5-4B-Base"],
  publishedTotalParameters: 4_000_000_000,
  hiddenSize: 2560,
  vocabularySize: 248_320,
  embedding: "tied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 24,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 164_032,
      },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
    {
      count: 8,
      attention: {
        kind: "grouped-query",
        queryHeads: 16,
        keyValueHeads: 4,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: [
      "published-configurations",
      "slime-model-scripts",
      "transformers-configurations",
      "vllm-recipes",
      "qwen3.5-small-announcement",
    ],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 4.206 billion: the name rounds it. Vision tower and multi-token prediction are left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
