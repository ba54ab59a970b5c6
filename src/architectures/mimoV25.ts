import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiMo-V2.5 (Xiaomi, 2026): 309 billion parameters, 15.4 billion active. */
export const mimoV25 = {
  id: "mimo-v2.5",
  name: "MiMo-V2.5",
  publisher: "Xiaomi",
  releasedOn: "2026-04-22",
  license: "MIT",
  huggingFaceIds: ["XiaomiMiMo/MiMo-V2.5", "XiaomiMiMo/MiMo-V2.5-Base"],
  publishedTotalParameters: 310_000_000_000,
  publishedActiveParameters: 15_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 152_576,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 4, headSize: 192, valueHeadSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
    {
      count: 39,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 8,
        headSize: 192,
        valueHeadSize: 128,
        windowTokens: 128,
        sinks: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 4, headSize: 192, valueHeadSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 0,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["published-configurations", "mimo-v2.5-card", "kvcache-blog-models"],
    kind: "vendor-stated",
    conflict:
      "Counting gives 15.45 billion active per token. The language model alone, MiMo-V2-Flash's: 309 billion. Multi-token prediction and the towers are left out. The context is that of the chat model: the base model has 256K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
