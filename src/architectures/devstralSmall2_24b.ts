import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Devstral Small 2 24B (Mistral AI, 2025): 23.6 billion parameters. */
export const devstralSmall2_24b = {
  id: "devstral-small-2-24b",
  name: "Devstral Small 2 24B",
  publisher: "Mistral AI",
  releasedOn: "2025-12-09",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Devstral-Small-2-24B-Instruct-2512"],
  publishedTotalParameters: 24_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 393_216,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 32768, gating: "gated" },
    },
  ],
  nativeFormat: "fp8-e4m3",
  provenance: {
    sources: ["tt-transformers-model-params", "mistral-model-overview"],
    kind: "vendor-stated",
    conflict: "The vision encoder is left out. Pages of hosts state a context of 262,144; the file has 48 times 8,192.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
