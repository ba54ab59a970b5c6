import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Small 3 24B (Mistral AI, 2025): 23.6 billion parameters. */
export const mistralSmall3_24b = {
  id: "mistral-small-3-24b",
  name: "Mistral Small 3 24B",
  publisher: "Mistral AI",
  releasedOn: "2025-01-30",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mistral-Small-24B-Instruct-2501", "mistralai/Mistral-Small-24B-Base-2501"],
  publishedTotalParameters: 24_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 32768, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mistral-model-overview", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
