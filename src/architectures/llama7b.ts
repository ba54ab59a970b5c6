import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LLaMA 7B (Meta, 2023): 6.74 billion parameters. */
export const llama7b = {
  id: "llama-7b",
  name: "LLaMA 7B",
  publisher: "Meta",
  releasedOn: "2023-02-24",
  license: "LLaMA non-commercial license",
  huggingFaceIds: ["huggyllama/llama-7b"],
  publishedTotalParameters: 6_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: { sources: ["gpu-poor-configs", "llama-paper", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
