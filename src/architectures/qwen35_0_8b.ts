import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 0.8B (Alibaba, 2026): 752 million parameters. */
export const qwen35_0_8b = {
  id: "qwen3.5-0.8b",
  name: "Qwen3.5 0.8B",
  publisher: "Alibaba",
  releasedOn: "2026-03-02",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3.5-0.8B", "Qwen/Qwen3.5-0.8B-Base"],
  publishedTotalParameters: 800_000_000,
  hiddenSize: 1024,
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
        extraParameters: 32928,
      },
      feedForward: { kind: "dense", intermediateSize: 3584, gating: "gated" },
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
      feedForward: { kind: "dense", intermediateSize: 3584, gating: "gated" },
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
      "The tensors counted here add up to 752.4 million: the publisher counts the vision tower. Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
