import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.2 3B (Meta, 2024): 3.21 billion parameters. */
export const llama32_3b = {
  id: "llama-3.2-3b",
  name: "Llama 3.2 3B",
  publisher: "Meta",
  releasedOn: "2024-09-25",
  license: "Llama 3.2 Community License",
  huggingFaceIds: ["meta-llama/Llama-3.2-3B", "meta-llama/Llama-3.2-3B-Instruct"],
  publishedTotalParameters: 3_210_000_000,
  hiddenSize: 3072,
  vocabularySize: 128_256,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 24, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
