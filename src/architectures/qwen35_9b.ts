import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 9B (Alibaba, 2026): 8.95 billion parameters. */
export const qwen35_9b = {
  id: "qwen3.5-9b",
  name: "Qwen3.5 9B",
  publisher: "Alibaba",
  releasedOn: "2026-03-02",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen3.5-9B", "Qwen/Qwen3.5-9B-Base", "Qwen/Qwen3.5-9B-FP8"],
  publishedTotalParameters: 9_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 248_320,
  embedding: "untied",
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
        extraParameters: 262_336,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
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
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: [
      "tt-transformers-model-params",
      "transformers-configurations",
      "slime-model-scripts",
      "models-dev",
      "qwen3.5-small-announcement",
    ],
    kind: "vendor-stated",
    conflict:
      "Vision tower and multi-token prediction are left out. models.dev dates the release 2026-02-23, the publisher's README 2026-03-02.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
