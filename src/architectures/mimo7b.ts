import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MiMo 7B (Xiaomi, 2025): 7.62 billion parameters. */
export const mimo7b = {
  id: "mimo-7b",
  name: "MiMo 7B",
  publisher: "Xiaomi",
  releasedOn: "2025-04-30",
  license: "MIT",
  huggingFaceIds: [
    "XiaomiMiMo/MiMo-7B-Base",
    "XiaomiMiMo/MiMo-7B-RL",
    "XiaomiMiMo/MiMo-7B-SFT",
    "XiaomiMiMo/MiMo-7B-RL-0530",
  ],
  publishedTotalParameters: 7_600_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_680,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "slime-model-scripts", "mimo-report"],
    kind: "vendor-stated",
    conflict: "Multi-token prediction is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
