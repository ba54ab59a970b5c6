import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Ling 3.0 flash (Ant Group, 2026): 124 billion parameters. */
export const ling30Flash = {
  id: "ling-3.0-flash",
  name: "Ling 3.0 flash",
  publisher: "Ant Group",
  releasedOn: "2026-07-23",
  license: "MIT",
  huggingFaceIds: ["inclusionAI/Ling-3.0-flash"],
  publishedTotalParameters: 124_000_000_000,
  publishedActiveParameters: 5_100_000_000,
  hiddenSize: 2560,
  vocabularySize: 157_184,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 2,
      attention: {
        kind: "linear",
        keyHeads: 32,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 10_571_936,
      },
      feedForward: { kind: "dense", intermediateSize: 6144, gating: "gated" },
    },
    {
      count: 33,
      attention: {
        kind: "linear",
        keyHeads: 32,
        valueHeads: 32,
        keyHeadSize: 128,
        valueHeadSize: 128,
        convolutionWidth: 4,
        stateBits: 32,
        outputGate: "per-channel",
        extraParameters: 10_571_936,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 8,
        expertIntermediateSize: 768,
        sharedIntermediateSize: 768,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 512,
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
        outputGate: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 8,
        expertIntermediateSize: 768,
        sharedIntermediateSize: 768,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 512,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["ling-3.0-flash-configuration", "vllm-recipes"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 5.506 billion active per token, 5.103 billion excluding the embedding; vLLM's recipe has 5.5 billion. The weights followed in August. Early copies of the configuration have a context of 131,072, the released one 262,144.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
