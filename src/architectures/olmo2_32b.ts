import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OLMo 2 32B (Ai2, 2025): 32.2 billion parameters. */
export const olmo2_32b = {
  id: "olmo-2-32b",
  name: "OLMo 2 32B",
  publisher: "Ai2",
  releasedOn: "2025-03-13",
  license: "Apache-2.0",
  huggingFaceIds: ["allenai/OLMo-2-0325-32B", "allenai/OLMo-2-0325-32B-Instruct"],
  publishedTotalParameters: 32_200_000_000,
  hiddenSize: 5120,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 8, headSize: 128, queryKeyNorm: "whole" },
      feedForward: { kind: "dense", intermediateSize: 27648, gating: "gated" },
    },
  ],
  nativeFormat: "fp32",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "olmo-2-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
