import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.3 70B (Meta, 2024): 70.6 billion parameters. */
export const llama33_70b = {
  id: "llama-3.3-70b",
  name: "Llama 3.3 70B",
  publisher: "Meta",
  releasedOn: "2024-12-06",
  license: "Llama 3.3 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-3.3-70B-Instruct",
    "nvidia/Llama-3.3-70B-Instruct-FP8",
    "nvidia/Llama-3.3-70B-Instruct-FP4",
    "nvidia/Llama-3.3-70B-Instruct-NVFP4",
    "RedHatAI/Llama-3.3-70B-Instruct-FP8-dynamic",
    "amd/Llama-3.3-70B-Instruct-FP8-KV",
    "amd/Llama-3.3-70B-Instruct-MXFP4-Preview",
  ],
  publishedTotalParameters: 70_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["litgpt-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
