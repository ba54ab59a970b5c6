import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 2 13B (Ai2, 2024): 13.7 billion parameters. */
export const olmo2_13b = {
  id: "olmo-2-13b",
  name: "OLMo 2 13B",
  publisher: "Ai2",
  releasedOn: "2024-11-26",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-2-1124-13B", "allenai/OLMo-2-1124-13B-Instruct"],
  publishedTotalParameters: 13_700_000_000,
  hiddenSize: 5120,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
    },
  ],
  nativeFormat: "fp32",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "olmo-2-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
