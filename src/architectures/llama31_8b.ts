import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.1 8B (Meta, 2024): 8.03 billion parameters. */
export const llama31_8b = {
  id: "llama-3.1-8b",
  name: "Llama 3.1 8B",
  publisher: "Meta",
  releasedOn: "2024-07-23",
  license: "Llama 3.1 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-3.1-8B",
    "meta-llama/Meta-Llama-3.1-8B",
    "meta-llama/Llama-3.1-8B-Instruct",
    "meta-llama/Meta-Llama-3.1-8B-Instruct",
    "nvidia/Llama-3.1-8B-Instruct-FP8",
    "nvidia/Llama-3.1-8B-Instruct-FP4",
    "neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8",
    "RedHatAI/Meta-Llama-3.1-8B-Instruct-FP8",
    "hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4",
    "amd/Llama-3.1-8B-Instruct-FP8-KV",
  ],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "llama-3-herd", "ecologits-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
