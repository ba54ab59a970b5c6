import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron Nano 12B v2 (NVIDIA, 2025): 12.3 billion parameters. */
export const nemotronNano12bV2 = {
  id: "nemotron-nano-12b-v2",
  name: "Nemotron Nano 12B v2",
  publisher: "NVIDIA",
  releasedOn: "2025-08-18",
  license: "NVIDIA Open Model License",
  huggingFaceIds: ["nvidia/NVIDIA-Nemotron-Nano-12B-v2", "nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base"],
  publishedTotalParameters: 12_310_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: {
        kind: "state-space",
        heads: 128,
        headSize: 80,
        stateSize: 128,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 12288,
      },
      feedForward: null,
    },
    { count: 28, attention: null, feedForward: { kind: "dense", intermediateSize: 20480, gating: "plain" } },
    {
      count: 6,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["nemo-models", "nemotron-nano-2-report"],
    kind: "vendor-stated",
    conflict: "NeMo's class has a sequence length of 8,192; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
