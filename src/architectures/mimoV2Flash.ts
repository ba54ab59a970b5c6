import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiMo-V2-Flash (Xiaomi, 2025): 309 billion parameters, 15.4 billion active. */
export const mimoV2Flash = {
  id: "mimo-v2-flash",
  name: "MiMo-V2-Flash",
  publisher: "Xiaomi",
  releasedOn: "2025-12-16",
  license: "MIT",
  huggingFaceIds: ["XiaomiMiMo/MiMo-V2-Flash", "XiaomiMiMo/MiMo-V2-Flash-Base"],
  publishedTotalParameters: 309_000_000_000,
  publishedActiveParameters: 15_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 152_576,
  embedding: "untied",
  maximumContextTokens: 262_144,
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
    sources: ["aiconfigurator-model-configs", "models-dev", "vllm-recipes"],
    kind: "vendor-stated",
    conflict: "Counting gives 15.45 billion active per token. Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
