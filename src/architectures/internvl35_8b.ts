import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternVL3.5 8B (Shanghai AI Laboratory, 2025): 8.19 billion parameters. */
export const internvl35_8b = {
  id: "internvl3.5-8b",
  name: "InternVL3.5 8B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2025-08-26",
  license: "Apache-2.0",
  huggingFaceIds: ["OpenGVLab/InternVL3_5-8B", "OpenGVLab/InternVL3_5-8B-HF"],
  publishedTotalParameters: 8_500_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "internvl-3.5-report", "internvl-readme"],
    kind: "vendor-stated",
    conflict: "The language model alone, Qwen3 8B: 8.19 billion. The vision tower of 0.30 billion is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
