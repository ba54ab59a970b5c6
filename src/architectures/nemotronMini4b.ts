import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-Mini 4B (NVIDIA, 2024): 4.19 billion parameters. */
export const nemotronMini4b = {
  id: "nemotron-mini-4b",
  name: "Nemotron-Mini 4B",
  publisher: "NVIDIA",
  releasedOn: "2024-09-10",
  license: "NVIDIA Community Model License",
  huggingFaceIds: ["nvidia/Nemotron-Mini-4B-Instruct", "nvidia/Minitron-4B-Base"],
  publishedTotalParameters: 4_190_000_000,
  hiddenSize: 3072,
  vocabularySize: 256_000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 24, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "plain" },
      normParameters: 12288,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 6144,
  provenance: {
    sources: ["published-configurations", "nemo-models", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "The repository opened on September 10, 2024; models.dev gives August 21, and a context of 128,000. Minitron has the NVIDIA Open Model License.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
