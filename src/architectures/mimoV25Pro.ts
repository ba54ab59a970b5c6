import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiMo-V2.5-Pro (Xiaomi, 2026): 1.02 trillion parameters, 41.9 billion active. */
export const mimoV25Pro = {
  id: "mimo-v2.5-pro",
  name: "MiMo-V2.5-Pro",
  publisher: "Xiaomi",
  releasedOn: "2026-04-22",
  license: "MIT",
  huggingFaceIds: ["XiaomiMiMo/MiMo-V2.5-Pro", "XiaomiMiMo/MiMo-V2.5-Pro-Base"],
  publishedTotalParameters: 1_020_000_000_000,
  publishedActiveParameters: 42_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 152_576,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 192, valueHeadSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
    {
      count: 60,
      attention: {
        kind: "grouped-query",
        queryHeads: 128,
        keyValueHeads: 8,
        headSize: 192,
        valueHeadSize: 128,
        windowTokens: 128,
        sinks: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 384,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 384,
      },
    },
    {
      count: 9,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 192, valueHeadSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 384,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 384,
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["published-configurations", "mimo-v2.5-pro-review", "kvcache-blog-models"],
    kind: "vendor-stated",
    conflict: "Multi-token prediction is left out. The context is that of the chat model: the base model has 256K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
