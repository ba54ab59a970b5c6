import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mistral Small 3.1 24B (Mistral AI, 2025): 23.6 billion parameters. */
export const mistralSmall31_24b = {
  id: "mistral-small-3.1-24b",
  name: "Mistral Small 3.1 24B",
  publisher: "Mistral AI",
  releasedOn: "2025-03-17",
  license: "Apache-2.0",
  huggingFaceIds: [
    "mistralai/Mistral-Small-3.1-24B-Instruct-2503",
    "mistralai/Mistral-Small-3.1-24B-Base-2503",
    "mistralai/Mistral-Small-3.2-24B-Instruct-2506",
    "mistralai/Devstral-Small-2505",
    "mistralai/Devstral-Small-2507",
    "mistralai/Magistral-Small-2506",
    "mistralai/Magistral-Small-2507",
    "mistralai/Magistral-Small-2509",
    "RedHatAI/Mistral-Small-3.1-24B-Instruct-2503-FP8-dynamic",
  ],
  publishedTotalParameters: 24_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 32768, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mistral-model-overview"],
    kind: "vendor-stated",
    conflict: "The vision encoder of the multimodal ones is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
