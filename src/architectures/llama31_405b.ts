import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.1 405B (Meta, 2024): 406 billion parameters. */
export const llama31_405b = {
  id: "llama-3.1-405b",
  name: "Llama 3.1 405B",
  publisher: "Meta",
  releasedOn: "2024-07-23",
  license: "Llama 3.1 Community License",
  huggingFaceIds: [
    "meta-llama/Llama-3.1-405B",
    "meta-llama/Meta-Llama-3.1-405B",
    "meta-llama/Llama-3.1-405B-Instruct",
    "meta-llama/Meta-Llama-3.1-405B-Instruct",
    "meta-llama/Llama-3.1-405B-FP8",
    "meta-llama/Llama-3.1-405B-Instruct-FP8",
    "meta-llama/Meta-Llama-3.1-405B-FP8",
    "meta-llama/Meta-Llama-3.1-405B-Instruct-FP8",
    "nvidia/Llama-3.1-405B-Instruct-FP8",
    "nvidia/Llama-3.1-405B-Instruct-FP4",
    "hugging-quants/Meta-Llama-3.1-405B-Instruct-AWQ-INT4",
    "amd/Llama-3.1-405B-Instruct-FP8-KV",
    "amd/Llama-3.1-405B-Instruct-MXFP4-Preview",
  ],
  publishedTotalParameters: 405_000_000_000,
  hiddenSize: 16384,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 126,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 53248, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["aiconfigurator-model-configs", "llama-3-herd", "ecologits-models"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
