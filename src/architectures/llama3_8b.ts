import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3 8B (Meta, 2024): 8.03 billion parameters. */
export const llama3_8b = {
  id: "llama-3-8b",
  name: "Llama 3 8B",
  publisher: "Meta",
  releasedOn: "2024-04-18",
  license: "Llama 3 Community License",
  huggingFaceIds: ["meta-llama/Meta-Llama-3-8B", "meta-llama/Meta-Llama-3-8B-Instruct"],
  publishedTotalParameters: 8_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["llama-models-list", "litgpt-configs", "llama-3-herd", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
