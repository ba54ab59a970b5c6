import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-H 8B (NVIDIA, 2025): 8.10 billion parameters. */
export const nemotronH8b = {
  id: "nemotron-h-8b",
  name: "Nemotron-H 8B",
  publisher: "NVIDIA",
  releasedOn: "2025-03-21",
  license: "NVIDIA Internal Scientific Research and Development Model License",
  huggingFaceIds: ["nvidia/Nemotron-H-8B-Base-8K", "nvidia/Nemotron-H-8B-Reasoning-128K"],
  publishedTotalParameters: 8_100_000_000,
  hiddenSize: 4096,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 24,
      attention: {
        kind: "state-space",
        heads: 128,
        headSize: 64,
        stateSize: 128,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 10240,
      },
      feedForward: null,
    },
    { count: 24, attention: null, feedForward: { kind: "dense", intermediateSize: 21504, gating: "plain" } },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
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
