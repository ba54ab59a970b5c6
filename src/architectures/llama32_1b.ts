import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama 3.2 1B (Meta, 2024): 1.24 billion parameters. */
export const llama32_1b = {
  id: "llama-3.2-1b",
  name: "Llama 3.2 1B",
  publisher: "Meta",
  releasedOn: "2024-09-25",
  license: "Llama 3.2 Community License",
  huggingFaceIds: ["meta-llama/Llama-3.2-1B", "meta-llama/Llama-3.2-1B-Instruct"],
  publishedTotalParameters: 1_230_000_000,
  hiddenSize: 2048,
  vocabularySize: 128_256,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
