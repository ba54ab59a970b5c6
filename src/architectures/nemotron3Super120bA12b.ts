import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron 3 Super 120B-A12B (NVIDIA, 2026): 121 billion parameters, 12.8 billion active. */
export const nemotron3Super120bA12b = {
  id: "nemotron-3-super-120b-a12b",
  name: "Nemotron 3 Super 120B-A12B",
  publisher: "NVIDIA",
  releasedOn: "2026-03-11",
  license: "NVIDIA Nemotron Open Model License",
  huggingFaceIds: [
    "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16",
    "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8",
    "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4",
  ],
  publishedTotalParameters: 120_000_000_000,
  publishedActiveParameters: 12_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 40,
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
    {
      count: 40,
      attention: null,
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 22,
        expertIntermediateSize: 2688,
        sharedIntermediateSize: 5376,
        gating: "plain",
        latentSize: 1024,
        balancing: "routing-bias",
        extraParameters: 512,
      },
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 2, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes", "nemotron-3-report"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 12.77 billion active per token, 12.23 billion excluding the embedding. Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
