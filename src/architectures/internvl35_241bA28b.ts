import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternVL3.5 241B-A28B (Shanghai AI Laboratory, 2025): 235 billion parameters, 22.2 billion active. */
export const internvl35_241bA28b = {
  id: "internvl3.5-241b-a28b",
  name: "InternVL3.5 241B-A28B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2025-08-26",
  license: "Apache-2.0",
  huggingFaceIds: ["OpenGVLab/InternVL3_5-241B-A28B", "OpenGVLab/InternVL3_5-241B-A28B-HF"],
  publishedTotalParameters: 240_700_000_000,
  publishedActiveParameters: 28_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 151_936,
  embedding: "untied",
  maximumContextTokens: 40960,
  layerGroups: [
    {
      count: 94,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 4, headSize: 128, queryKeyNorm: "per-head" },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 1536,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["internvl-3.5-report", "internvl-readme", "aiconfigurator-model-configs"],
    kind: "derived",
    conflict:
      "The language model alone, Qwen3 235B-A22B: 235 billion, of which 22.2 billion are active. The vision tower of 5.54 billion is left out, which images pass besides. The report names Qwen3 235B-A22B, whose file gives the sizes.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
