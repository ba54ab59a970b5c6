import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Cerebras-GPT 13B (Cerebras, 2023): 12.9 billion parameters. */
export const cerebrasGpt13b = {
  id: "cerebras-gpt-13b",
  name: "Cerebras-GPT 13B",
  publisher: "Cerebras",
  releasedOn: "2023-03-28",
  license: "Apache-2.0",
  huggingFaceIds: ["cerebras/Cerebras-GPT-13B"],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 50257,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 20480, gating: "plain", bias: "all" },
      normParameters: 20480,
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 10_485_760,
  finalNormParameters: 10240,
  provenance: { sources: ["published-configurations", "cerebras-gpt-card", "gpu-poor-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
