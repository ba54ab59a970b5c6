import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LLaMA 65B (Meta, 2023): 65.3 billion parameters. */
export const llama65b = {
  id: "llama-65b",
  name: "LLaMA 65B",
  publisher: "Meta",
  releasedOn: "2023-02-24",
  license: "LLaMA non-commercial license",
  huggingFaceIds: ["huggyllama/llama-65b"],
  publishedTotalParameters: 65_200_000_000,
  hiddenSize: 8192,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 22016, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: { sources: ["gpu-poor-configs", "llama-paper", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
