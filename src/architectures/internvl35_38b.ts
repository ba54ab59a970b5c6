import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternVL3.5 38B (Shanghai AI Laboratory, 2025): 32.8 billion parameters. */
export const internvl35_38b = {
  id: "internvl3.5-38b",
  name: "InternVL3.5 38B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2025-08-26",
  license: "Apache-2.0",
  huggingFaceIds: ["OpenGVLab/InternVL3_5-38B", "OpenGVLab/InternVL3_5-38B-HF"],
  publishedTotalParameters: 38_400_000_000,
  hiddenSize: 5120,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: { kind: "dense", intermediateSize: 25600, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["internvl-3.5-report", "internvl-readme", "aiconfigurator-model-configs"],
    kind: "derived",
    conflict:
      "The language model alone, Qwen3 32B: 32.8 billion. The vision tower of 5.54 billion is left out. The report names Qwen3 32B, whose file gives the sizes.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
