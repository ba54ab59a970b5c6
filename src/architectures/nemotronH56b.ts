import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-H 56B (NVIDIA, 2025): 56.3 billion parameters. */
export const nemotronH56b = {
  id: "nemotron-h-56b",
  name: "Nemotron-H 56B",
  publisher: "NVIDIA",
  releasedOn: "2025-03-21",
  license: "NVIDIA Internal Scientific Research and Development Model License",
  huggingFaceIds: ["nvidia/Nemotron-H-56B-Base-8K"],
  publishedTotalParameters: 56_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 54,
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
    { count: 54, attention: null, feedForward: { kind: "dense", intermediateSize: 32768, gating: "plain" } },
    {
      count: 10,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "nemo-models", "nemotron-h-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
