import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** OpenLLaMA 3B (OpenLM Research, 2023): 3.43 billion parameters. */
export const openLlama3b = {
  id: "open-llama-3b",
  name: "OpenLLaMA 3B",
  publisher: "OpenLM Research",
  releasedOn: "2023-06-07",
  license: "Apache-2.0",
  huggingFaceIds: ["openlm-research/open_llama_3b", "openlm-research/open_llama_3b_v2"],
  publishedTotalParameters: 3_000_000_000,
  hiddenSize: 3200,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 26,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 100 },
      feedForward: { kind: "dense", intermediateSize: 8640, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 3.426 billion: the publisher rounds it to 3 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
