import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LLaMA 30B (Meta, 2023): 32.5 billion parameters. */
export const llama30b = {
  id: "llama-30b",
  name: "LLaMA 30B",
  publisher: "Meta",
  releasedOn: "2023-02-24",
  license: "LLaMA non-commercial license",
  huggingFaceIds: ["huggyllama/llama-30b"],
  publishedTotalParameters: 32_500_000_000,
  hiddenSize: 6656,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 60,
      attention: { kind: "grouped-query", queryHeads: 52, keyValueHeads: 52, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 17920, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: { sources: ["gpu-poor-configs", "llama-paper", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
