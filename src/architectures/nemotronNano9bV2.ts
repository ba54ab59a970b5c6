import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron Nano 9B v2 (NVIDIA, 2025): 8.89 billion parameters. */
export const nemotronNano9bV2 = {
  id: "nemotron-nano-9b-v2",
  name: "Nemotron Nano 9B v2",
  publisher: "NVIDIA",
  releasedOn: "2025-08-18",
  license: "NVIDIA Open Model License",
  huggingFaceIds: [
    "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
    "nvidia/NVIDIA-Nemotron-Nano-9B-v2-Base",
    "nvidia/NVIDIA-Nemotron-Nano-9B-v2-FP8",
  ],
  publishedTotalParameters: 8_890_000_000,
  hiddenSize: 4480,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 27,
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
    { count: 25, attention: null, feedForward: { kind: "dense", intermediateSize: 15680, gating: "plain" } },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["nemo-models", "nemotron-nano-2-report", "vllm-recipes"],
    kind: "vendor-stated",
    conflict: "NeMo's class has a sequence length of 8,192; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
