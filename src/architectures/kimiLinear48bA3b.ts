import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Kimi Linear 48B-A3B (Moonshot AI, 2025): 49.1 billion parameters, 3.48 billion active. */
export const kimiLinear48bA3b = {
  id: "kimi-linear-48b-a3b",
  name: "Kimi Linear 48B-A3B",
  publisher: "Moonshot AI",
  releasedOn: "2025-10-30",
  license: "MIT",
  huggingFaceIds: ["moonshotai/Kimi-Linear-48B-A3B-Instruct", "moonshotai/Kimi-Linear-48B-A3B-Base"],
  publishedTotalParameters: 48_000_000_000,
  publishedActiveParameters: 3_000_000_000,
  hiddenSize: 2304,
  vocabularySize: 163_840,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "linear",
        keyHeads: 32,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 1_716_384,
      },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
    {
      count: 19,
      attention: {
        kind: "linear",
        keyHeads: 32,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 1_716_384,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
    {
      count: 7,
      attention: {
        kind: "latent",
        queryHeads: 32,
        queryRank: 0,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 1024,
        sharedIntermediateSize: 1024,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["kimi-linear-configuration", "kimi-linear-report", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 49.12 billion: the publisher rounds it to 48 billion. A token passes through 3.484 billion parameters: the name rounds it down.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
