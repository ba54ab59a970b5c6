import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.1 70B (Meta, 2024): 70.6 billion parameters. */
export const llama31_70b = {
  id: "llama-3.1-70b",
  name: "Llama 3.1 70B",
  publisher: "Meta",
  releasedOn: "2024-07-23",
  license: "Llama 3.1 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-3.1-70B",
    "meta-llama/Meta-Llama-3.1-70B",
    "meta-llama/Meta-Llama-3.1-70B-Instruct",
    "meta-llama/Llama-3.1-70B-Instruct",
    "RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8",
    "neuralmagic/Meta-Llama-3.1-70B-Instruct-FP8",
    "nvidia/Llama-3.1-70B-Instruct-FP8",
    "amd/Llama-3.1-70B-Instruct-FP8-KV",
    "hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4",
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
  provenance: { sources: ["aiconfigurator-model-configs", "llama-3-herd", "ecologits-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
