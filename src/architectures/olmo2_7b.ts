import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 2 7B (Ai2, 2024): 7.30 billion parameters. */
export const olmo2_7b = {
  id: "olmo-2-7b",
  name: "OLMo 2 7B",
  publisher: "Ai2",
  releasedOn: "2024-11-26",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-2-1124-7B", "allenai/OLMo-2-1124-7B-Instruct"],
  publishedTotalParameters: 7_300_000_000,
  hiddenSize: 4096,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "fp32",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "olmo-2-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
