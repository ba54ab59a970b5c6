import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LLaMA 13B (Meta, 2023): 13.0 billion parameters. */
export const llama13b = {
  id: "llama-13b",
  name: "LLaMA 13B",
  publisher: "Meta",
  releasedOn: "2023-02-24",
  license: "LLaMA non-commercial license",
  huggingFaceIds: ["huggyllama/llama-13b"],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: { sources: ["gpu-poor-configs", "llama-paper", "llm-analysis-configs"], kind: "aggregator-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
