import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3 70B (Meta, 2024): 70.6 billion parameters. */
export const llama3_70b = {
  id: "llama-3-70b",
  name: "Llama 3 70B",
  publisher: "Meta",
  releasedOn: "2024-04-18",
  license: "Llama 3 Community License",
  huggingFaceIds: ["meta-llama/Meta-Llama-3-70B", "meta-llama/Meta-Llama-3-70B-Instruct"],
  publishedTotalParameters: 70_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["llama-models-list", "litgpt-configs", "llama-3-herd", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
