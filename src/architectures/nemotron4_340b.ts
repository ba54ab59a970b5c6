import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Nemotron-4 340B (NVIDIA, 2024): 341 billion parameters. */
export const nemotron4_340b = {
  id: "nemotron-4-340b",
  name: "Nemotron-4 340B",
  publisher: "NVIDIA",
  releasedOn: "2024-06-14",
  license: "NVIDIA Open Model License",
  huggingFaceIds: ["nvidia/Nemotron-4-340B-Base", "nvidia/Nemotron-4-340B-Instruct", "nvidia/Nemotron-4-340B-Reward"],
  publishedTotalParameters: 340_000_000_000,
  hiddenSize: 18432,
  vocabularySize: 256_000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 96,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 192 },
      feedForward: { kind: "dense", intermediateSize: 73728, gating: "plain" },
      normParameters: 73728,
    },
  ],
  nativeFormat: "bf16",
  finalNormParameters: 36864,
  provenance: { sources: ["nemo-models", "nemotron-4-340b-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
