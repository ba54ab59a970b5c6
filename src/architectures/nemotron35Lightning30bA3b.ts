import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron 3.5 Lightning 30B-A3B (NVIDIA, 2026): 31.6 billion parameters, 3.58 billion active. */
export const nemotron35Lightning30bA3b = {
  id: "nemotron-3.5-lightning-30b-a3b",
  name: "Nemotron 3.5 Lightning 30B-A3B",
  publisher: "NVIDIA",
  releasedOn: "2026-08-11",
  license: "OpenMDW-1.1",
  huggingFaceIds: [
    "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16",
    "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-NVFP4",
  ],
  publishedTotalParameters: 30_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2688,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 23,
      attention: {
        kind: "state-space",
        heads: 64,
        headSize: 64,
        stateSize: 128,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 6144,
      },
      feedForward: null,
    },
    {
      count: 23,
      attention: null,
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 6,
        expertIntermediateSize: 1856,
        sharedIntermediateSize: 3712,
        gating: "plain",
        balancing: "routing-bias",
        extraParameters: 128,
      },
    },
    {
      count: 6,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 2, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 31.58 billion: the name rounds it down. A token passes through 3.58 billion parameters: the name rounds it down.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
