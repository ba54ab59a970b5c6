import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-H 47B (NVIDIA, 2025): 46.8 billion parameters. */
export const nemotronH47b = {
  id: "nemotron-h-47b",
  name: "Nemotron-H 47B",
  publisher: "NVIDIA",
  releasedOn: "2025-03-21",
  license: "NVIDIA Internal Scientific Research and Development Model License",
  huggingFaceIds: ["nvidia/Nemotron-H-47B-Base-8K", "nvidia/Nemotron-H-47B-Reasoning-128K"],
  publishedTotalParameters: 47_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 45,
      attention: {
        kind: "state-space",
        heads: 256,
        headSize: 64,
        stateSize: 256,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 20480,
      },
      feedForward: null,
    },
    { count: 48, attention: null, feedForward: { kind: "dense", intermediateSize: 30720, gating: "plain" } },
    {
      count: 5,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["nemo-models", "nemotron-h-report"],
    kind: "vendor-stated",
    conflict: "The context is that of the base model: the reasoning model has 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
